import { contentText } from "../../core/assessment/cell-text";
import type { Criterion } from "../../core/assessment/model";
import type { CriterionId } from "../../core/units";
import { ANSWER_KEYS } from "../sheets/vendor/vendor-keys";
import type { VendorSheet } from "./vendor-sheets";

export interface IdentifiedRow {
  readonly row: number;
  /** As it stands in the row. */
  readonly id: string;
  /** The criterion it is about, where there is one. */
  readonly known: CriterionId | undefined;
}

/**
 * Rows that say anything, each with its criterion. A row whose id was emptied is told by its neighbours: between two
 * criteria of the list it is the one that stands there and has no row of its own.
 */
export function identifiedRows(
  { cells, table }: VendorSheet,
  criteria: readonly Criterion[],
): readonly IdentifiedRow[] {
  const ids = new Map(criteria.map(({ id }) => [id.toLowerCase(), id]));
  const columns = ANSWER_KEYS.flatMap((key) => table.columns.get(key) ?? []);
  const rows: IdentifiedRow[] = [];
  for (let row = table.headerRow + 1; row < cells.length; row += 1) {
    const line = cells[row] ?? [];
    const id = contentText(line[table.columns.get("id") ?? 0] ?? "").trim();
    if (id === "" && columns.every((column) => (line[column] ?? "") === "")) continue;
    rows.push({ row, id, known: ids.get(id.toLowerCase()) });
  }
  return rows.map((row, index) =>
    row.id === "" ? { ...row, known: byNeighbours(rows, index, criteria) } : row,
  );
}

function byNeighbours(
  rows: readonly IdentifiedRow[],
  index: number,
  criteria: readonly Criterion[],
): CriterionId | undefined {
  const order = criteria.map(({ id }) => id);
  const before = rows[index - 1]?.known;
  const after = rows[index + 1]?.known;
  const place =
    before !== undefined ? order.indexOf(before) + 1 : after !== undefined ? order.indexOf(after) - 1 : -1;
  const candidate = order[place];
  const fits = after === undefined || order[place + 1] === after;
  return fits && candidate !== undefined && !rows.some(({ known }) => known === candidate)
    ? candidate
    : undefined;
}
