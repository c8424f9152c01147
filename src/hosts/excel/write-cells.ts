import type { CellWrite } from "../../workbook/cells";
import { contentOf, restoreCells } from "./restore-cells";
import { isExcelError, run } from "./run";
import { textCell } from "./text-cell";
import { whyRefused } from "./why-refused";

/**
 * One round trip, all cells or none. All of them are found before the first is written, so that a missing name changes
 * nothing; when Excel refuses one in between, those already written get back what they held.
 */
export async function writeCells(writes: readonly CellWrite[]): Promise<void> {
  if (writes.length === 0) return;
  const contents = writes.map(({ value }) => (typeof value === "string" ? textCell(value) : (value ?? "")));
  await run(async (context) => {
    const cells = writes.map(({ name, row, column }) =>
      context.workbook.names.getItem(name).getRange().getCell(row, column).load("values,formulas"),
    );
    for (const [index, cell] of cells.entries()) cell.values = [[contents[index]]];
    try {
      await context.sync();
    } catch (cause) {
      if (!isExcelError(cause)) throw cause;
      await restoreCells(writes, cells.map(contentOf), cause);
      throw await whyRefused(writes, cause);
    }
  });
}
