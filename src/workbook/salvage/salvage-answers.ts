import type { Answer, Criterion } from "../../core/assessment/model";
import { MAX_RATING, criterionId } from "../../core/units";
import type { CriterionId, VendorId } from "../../core/units";
import type { CellValue } from "../cells";
import { readAnswer } from "../reading/read-vendors";
import type { AnswerColumn } from "../sheets/vendor/vendor-keys";
import type { WorkbookTexts } from "../texts/texts";
import { asNumber } from "./as-number";
import { identifiedRows } from "./identified-rows";
import type { SalvageNotes } from "./salvage-note";
import type { VendorSheet } from "./vendor-sheets";

export interface SalvagedAnswers {
  readonly answers: ReadonlyMap<CriterionId, Answer>;
  /** What has no place among the criteria. */
  readonly archived: ReadonlyMap<CriterionId, Answer>;
  /** Criteria that have no row. */
  readonly missing: readonly CriterionId[];
}

const NUMERIC: ReadonlySet<AnswerColumn> = new Set(["rating", "second", "agreed"]);

/**
 * Everything entered on a vendor's sheet, by the ids of its rows. Of two answers to one criterion the first counts; a
 * second one that says something else, and answers to nothing that is known, go to the archive.
 */
export function salvageAnswers(
  vendor: VendorId,
  found: VendorSheet,
  criteria: readonly Criterion[],
  texts: WorkbookTexts,
  notes: SalvageNotes,
): SalvagedAnswers {
  const answers = new Map<CriterionId, Answer>();
  const archived = new Map<CriterionId, Answer>();
  const seen = new Set<CriterionId>();
  const { sheet, table } = found;
  const column = table.columns.get("id") ?? 0;
  for (const { row, id, known } of identifiedRows(found, criteria)) {
    const answer = readAnswer((key) => cellAt(found, row, key, notes), texts.words.evidence);
    const isEmpty = Object.keys(answer).length === 0;
    const range = { row, column, rows: 1, columns: 1 };
    if (known !== undefined && !seen.has(known)) {
      seen.add(known);
      if (id === "") notes.findings.push({ kind: "row-unknown", sheet, range, subject: known });
      if (!isEmpty) answers.set(known, answer);
      continue;
    }
    if (known === undefined && id === "" && isEmpty) continue;
    const kind = known === undefined ? "row-unknown" : "row-repeated";
    notes.findings.push({ kind, sheet, range, subject: known ?? id });
    if (isEmpty || (known !== undefined && isSame(answers.get(known), answer))) continue;
    if (known !== undefined && !answers.has(known)) {
      answers.set(known, answer);
      continue;
    }
    const why = known !== undefined ? "repeated" : id === "" ? "without id" : "unknown";
    const criterion = freeId(known ?? (id === "" ? `ROW-${row + 1}` : id), archived, known !== undefined);
    archived.set(criterion, answer);
    notes.kept.push({ vendor, criterion, sheet, row, why });
  }
  const missing = criteria.flatMap(({ id }) => (seen.has(id) ? [] : [id]));
  return { answers, archived, missing };
}

function cellAt(
  { sheet, cells, table }: VendorSheet,
  row: number,
  key: AnswerColumn,
  notes: SalvageNotes,
): CellValue {
  const column = table.columns.get(key);
  if (column === undefined) return "";
  const cell = cells[row]?.[column] ?? "";
  return NUMERIC.has(key) ? asNumber(cell, [0, MAX_RATING], { sheet, row, column }, notes) : cell;
}

/** "PRV-01 (2)" for the second answer to PRV-01. */
function freeId(id: string, taken: ReadonlyMap<CriterionId, Answer>, isSecond: boolean): CriterionId {
  let candidate = criterionId(isSecond ? `${id} (2)` : id);
  for (let number = isSecond ? 3 : 2; taken.has(candidate); number += 1) {
    candidate = criterionId(`${id} (${number})`);
  }
  return candidate;
}

function isSame(one: Answer | undefined, other: Answer): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
