import type { ExcelHost } from "../../../src/emulator/protocol/excel-host";
import type { MissedEvent } from "../../../src/emulator/protocol/missed-events";

export const quiet = () => new Promise((resolve) => setTimeout(resolve, 250));

/** Addresses and kinds of change an add-in hears of while a person does something. */
export async function heard(act: () => Promise<unknown>): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const seen: string[] = [];
    const handler = context.workbook.worksheets.onChanged.add(async ({ address, changeType }) => {
      seen.push(`${changeType} ${address}`);
    });
    await context.sync();
    await act();
    await quiet();
    handler.remove();
    await context.sync();
    return seen;
  });
}

/** What a person does at the grid, as the grid carries it out. */
async function person({ book }: ExcelHost, id: string, params: object): Promise<void> {
  const subUnitId = book.sheetIds()[0] ?? "";
  await book.engine.api.executeCommand(id, { unitId: book.univer.getId(), subUnitId, ...params });
}

const cells = (row: number, column: number, rows = 1) => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column,
});
export const type = (host: ExcelHost, row: number, column: number, rows = 1) =>
  person(host, "sheet.command.set-range-values", { range: cells(row, column, rows), value: { v: 1 } });
export const deleteRow = (host: ExcelHost) =>
  person(host, "sheet.mutation.remove-rows", {
    range: { startRow: 40, endRow: 40, startColumn: 0, endColumn: 59 },
  });

export async function missed(
  host: ExcelHost,
  kind: MissedEvent,
  act: () => Promise<unknown>,
): Promise<unknown> {
  const told = await heard(act);
  host.events.misses.add(kind);
  const untold = await heard(act);
  host.events.misses.delete(kind);
  return [told.length, untold.length];
}
