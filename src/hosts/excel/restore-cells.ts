import type { CellWrite } from "../../workbook/cells";
import { rectanglesIn, sized } from "./cell-rectangles";
import { textCell } from "./text-cell";

/** Excel gives these up before it writes anything. */
const NOTHING_WRITTEN = new Set(["InvalidOperationInCellEditMode", "RequestPayloadSizeLimitExceeded"]);

/** What to write so that a cell holds the same again; `undefined` when it was not read. */
export type Content = string | number | boolean | undefined;

/**
 * Puts back what cells held before a batch that was refused half-way. Only cells that hold what we wrote are written: a
 * locked one would be refused again, and what somebody typed since stays. A batch that was refused before its first cell
 * was read has written nothing.
 */
export async function restoreCells(
  writes: readonly CellWrite[],
  before: readonly Content[],
  refusal?: OfficeExtension.Error,
): Promise<void> {
  if ((refusal !== undefined && NOTHING_WRITTEN.has(refusal.code)) || before.includes(undefined)) return;
  await Excel.run(async (context) => {
    const cellAt = ({ name, row, column }: Pick<CellWrite, "name" | "row" | "column">) =>
      context.workbook.names.getItem(name).getRange().getCell(row, column);
    const cells = writes.map((write) => cellAt(write).load("values,formulas"));
    await context.sync();
    const ours = writes.flatMap((write, index) => {
      const [cell, content] = [cells[index], before[index]];
      const isOurs = cell?.values[0]?.[0] === (write.value ?? "");
      return isOurs && content !== undefined && content !== contentOf(cell) ? [{ ...write, content }] : [];
    });
    for (const rectangle of rectanglesIn(ours))
      sized(cellAt(rectangle), rectangle.values).formulas = rectangle.values.map((line) => [...line]);
    await context.sync();
  });
}

/** Excel keeps the apostrophe of a text to itself, so it is put back. */
export function contentOf(cell: Excel.Range): Content {
  const { values, formulas } = cell.toJSON();
  const value: unknown = values?.[0]?.[0];
  const formula: unknown = formulas?.[0]?.[0];
  if (typeof value === "number" || typeof value === "boolean")
    return formula === value ? value : asFormula(formula);
  if (typeof value !== "string") return undefined;
  return formula === value ? textCell(value) : asFormula(formula);
}

function asFormula(formula: unknown): string | undefined {
  return typeof formula === "string" ? formula : undefined;
}
