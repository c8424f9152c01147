import { readDate } from "../../core/assessment/date-serial";
import type { Answer, Criterion, Vendor } from "../../core/assessment/model";
import type { EvidenceLabels } from "../../core/assessment/reading";
import { readEvidence, readInUse, readRating, readYes } from "../../core/assessment/reading";
import { AssessmentError } from "../../core/errors";
import { onceEach } from "../../core/once-each";
import { vendorId } from "../../core/units";
import type { CriterionId, VendorId } from "../../core/units";
import type { CellValue, Grid } from "../cells";
import type { AnswerColumn } from "../sheets/vendor/vendor-keys";
import { vendorColumn } from "../sheets/vendor/vendor-keys";
import { filled } from "../texts/filled";
import type { WorkbookTexts } from "../texts/texts";
import type { Grids } from "./grids";
import { definedOnly, requiredGrid, textOf } from "./grids";

/** Where a vendor's answers stand: its slot from 1, and each criterion's row in `Vendor_Rows_` of that slot. */
export interface VendorSlot {
  readonly slot: number;
  readonly rows: ReadonlyMap<CriterionId, number>;
}

export interface ReadVendor {
  readonly vendor: Vendor;
  readonly place: VendorSlot;
}

type Cells = (key: AnswerColumn) => CellValue;

/** Vendors by slot, their answers joined by criterion id. Rows of unknown criteria say nothing. */
export function readVendors(
  grids: Grids,
  criteria: readonly Criterion[],
  texts: WorkbookTexts,
): readonly ReadVendor[] {
  const ids = new Map(criteria.map(({ id }) => [id.toLowerCase(), id]));
  return requiredGrid(grids, "Setup_Vendors", texts).flatMap((row, index): readonly ReadVendor[] => {
    const letter = textOf(row[0]);
    if (letter === undefined || !/^[A-Z]{1,2}$/.test(letter)) return [];
    const [, name, product, incorporatedIn, owners] = row.map(textOf);
    const grid = rowsOf(grids, index + 1, { letter: vendorId(letter), name: name ?? "" }, texts);
    const rows = placesOf(grid, ids);
    const vendor = definedOnly({
      id: vendorId(letter),
      name: name ?? "",
      product,
      incorporatedIn,
      owners,
      answers: readAnswers(grid, rows, texts),
    });
    return [{ vendor, place: { slot: index + 1, rows } }];
  });
}

function rowsOf(
  grids: Grids,
  slot: number,
  { letter, name }: { readonly letter: VendorId; readonly name: string },
  texts: WorkbookTexts,
): Grid {
  const grid = grids.get(`Vendor_Rows_${slot}`);
  if (grid !== undefined) return grid;
  const { missing, parts } = texts.reading;
  const what = filled(parts.vendor, { letter, name });
  throw new AssessmentError("sheet-missing", filled(missing, { what }), { subject: `${letter} ${name}` });
}

/** The first row of an id counts, as MATCH finds it. */
function placesOf(grid: Grid, ids: ReadonlyMap<string, CriterionId>): ReadonlyMap<CriterionId, number> {
  const places = new Map<CriterionId, number>();
  grid.forEach((row, index) => {
    const id = ids.get((textOf(row[0]) ?? "").toLowerCase());
    if (id !== undefined && !places.has(id)) places.set(id, index);
  });
  return places;
}

function readAnswers(
  grid: Grid,
  rows: ReadonlyMap<CriterionId, number>,
  texts: WorkbookTexts,
): ReadonlyMap<CriterionId, Answer> {
  const answers = new Map<CriterionId, Answer>();
  const answerIn = answerReader(texts.words.evidence);
  for (const [id, index] of rows) {
    const answer = answerIn(grid[index] ?? []);
    if (Object.keys(answer).length > 0) answers.set(id, answer);
  }
  return answers;
}

/** A row that was read before is not read again. */
const answerReader = onceEach((evidence: EvidenceLabels) =>
  onceEach((row: Grid[number]) => readAnswer((key) => row[vendorColumn(key)] ?? "", evidence)),
);

/** Empty where the row holds nothing. */
export function readAnswer(cell: Cells, evidence: EvidenceLabels): Answer {
  const text = (key: AnswerColumn): string | undefined => textOf(cell(key));
  return definedOnly({
    rating: readRating(cell("rating")),
    second: readRating(cell("second")),
    agreed: readRating(cell("agreed")),
    evidence: readEvidence(cell("evidence"), evidence),
    reference: text("reference"),
    finding: text("finding"),
    assessor: text("assessor"),
    confidential: readConfidential(cell("confidential")),
    reason: text("reason"),
    approver: text("approver"),
    override: readOverride(cell),
    condition: text("condition"),
    conditionOwner: text("conditionOwner"),
    conditionDue: readDate(cell("conditionDue")),
    reply: text("reply"),
  });
}

function readConfidential(cell: CellValue): boolean | undefined {
  if (readYes(cell)) return true;
  return readInUse(cell) ? undefined : false;
}

function readOverride(cell: Cells): Answer["override"] {
  const override = definedOnly({
    reason: textOf(cell("overrideReason")),
    approver: textOf(cell("overrideApprover")),
    until: readDate(cell("overrideUntil")),
  });
  return Object.keys(override).length === 0 ? undefined : override;
}
