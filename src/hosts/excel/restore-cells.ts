import { textCell } from "./text-cell";

/** Excel gives these up before it writes anything. */
const NOTHING_WRITTEN = new Set([
  "ItemNotFound",
  "InvalidReference",
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
]);

/**
 * Puts back what cells held when they were loaded, after a batch that was refused half-way. Only cells that hold
 * something else by now are written, because a locked one would be refused again.
 */
export async function restoreCells(
  context: Excel.RequestContext,
  cells: readonly Excel.Range[],
  refusal: OfficeExtension.Error,
): Promise<void> {
  if (NOTHING_WRITTEN.has(refusal.code)) return;
  const before = cells.map(contentOf);
  for (const cell of cells) cell.load("values,formulas");
  await context.sync();
  for (const [index, cell] of cells.entries()) {
    const content = before[index];
    if (content !== undefined && content !== contentOf(cell)) cell.formulas = [[content]];
  }
  await context.sync();
}

/** What to write so that the cell holds the same again. Excel keeps the apostrophe of a text to itself, so it is put back. */
function contentOf(cell: Excel.Range): string | number | boolean | undefined {
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
