import { AssessmentError } from "../../core/errors";
import type { CriterionId, VendorId } from "../../core/units";
import type { Grid } from "../../workbook/cells";
import { VENDOR_SLOTS } from "../../workbook/limits";
import { VENDOR_KEYS } from "../../workbook/sheets/vendor/vendor-keys";
import { failures } from "../strings/en/failures";

/** Where the answers of each vendor stand: the name of its rows, and the row of each criterion in them, from 0. */
export type AnswerPlaces = ReadonlyMap<
  VendorId,
  { readonly name: string; readonly rows: ReadonlyMap<CriterionId, number> }
>;

const ID_COLUMN = VENDOR_KEYS.indexOf("id");

/** Found by id, never by position, because people sort the rows. */
export function answerPlaces(
  vendors: readonly VendorId[],
  criteria: readonly CriterionId[],
  grids: ReadonlyMap<string, Grid>,
): AnswerPlaces {
  const letters = (grids.get("Setup_Vendors") ?? []).map(([letter]) => String(letter ?? "").trim());
  const known = new Map(criteria.map((id): [string, CriterionId] => [id, id]));
  return new Map(
    vendors.map((vendor) => {
      const name = rowsName(letters.indexOf(vendor));
      return [vendor, { name, rows: rowsById(grids.get(name) ?? [], known) }];
    }),
  );
}

/** The row in which an answer stands. Fails with "sheet-missing" when somebody deleted it. */
export function answerPlace(
  places: AnswerPlaces,
  vendor: VendorId,
  criterion: CriterionId,
): { readonly name: string; readonly row: number } {
  const place = places.get(vendor);
  const row = place?.rows.get(criterion);
  if (place !== undefined && row !== undefined) return { name: place.name, row };
  throw new AssessmentError("sheet-missing", failures.rowMissing(vendor, criterion), { subject: criterion });
}

function rowsName(slot: number): string {
  if (slot < 0 || slot >= VENDOR_SLOTS) throw new RangeError(`There is no vendor slot ${slot}.`);
  return `Vendor_Rows_${slot + 1}`;
}

function rowsById(grid: Grid, known: ReadonlyMap<string, CriterionId>): ReadonlyMap<CriterionId, number> {
  const rows = new Map<CriterionId, number>();
  for (const [row, cells] of grid.entries()) {
    const id = known.get(String(cells[ID_COLUMN] ?? "").trim());
    if (id !== undefined && !rows.has(id)) rows.set(id, row);
  }
  return rows;
}
