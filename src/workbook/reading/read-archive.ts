import type { Answer, Archive, Vendor } from "../../core/assessment/model";
import { criterionId, vendorId } from "../../core/units";
import type { CriterionId, VendorId } from "../../core/units";
import type { CellValue } from "../cells";
import { ARCHIVED_ANSWER_KEYS, ARCHIVED_CRITERION_KEYS } from "../sheets/history/history-keys";
import type { WorkbookTexts } from "../texts/texts";
import type { Grids } from "./grids";
import { definedOnly, textOf } from "./grids";
import { readCriteria } from "./read-criteria";
import { readDomain } from "./read-setup";
import { readAnswer } from "./read-vendors";

type Answers = Map<CriterionId, Answer>;
type Row = readonly CellValue[];

/** `undefined` where nothing was archived, as in every workbook of format 1. */
export function readArchive(grids: Grids, texts: WorkbookTexts): Archive | undefined {
  const rows = (name: string): readonly Row[] => grids.get(name) ?? [];
  const answers = readAnswers(rows("Archive_Answers"), texts);
  const vendors = rows("Archive_Vendors").flatMap((row) => readVendor(row, answers));
  for (const { id } of vendors) answers.delete(id);
  const criteria = readCriteria(rows("Archive_Criteria"), (key) => ARCHIVED_CRITERION_KEYS.indexOf(key));
  const domains = rows("Archive_Domains").flatMap(readDomain);
  const held = vendors.length + answers.size + criteria.length + domains.length;
  return held === 0 ? undefined : { vendors, answers, criteria, domains };
}

function readVendor(row: Row, answers: ReadonlyMap<VendorId, Answers>): readonly Vendor[] {
  const [id, name, product, incorporatedIn, owners] = row.map(textOf);
  const letter = letterOf(id);
  if (letter === undefined) return [];
  const details = { product, incorporatedIn, owners, answers: answers.get(letter) ?? new Map() };
  return [definedOnly({ id: letter, name: name ?? "", ...details })];
}

function readAnswers(rows: readonly Row[], texts: WorkbookTexts): Map<VendorId, Answers> {
  const answers = new Map<VendorId, Answers>();
  for (const row of rows) {
    const [vendor, criterion] = row.map(textOf);
    const letter = letterOf(vendor);
    if (letter === undefined || criterion === undefined || criterion.trim() === "") continue;
    const ofVendor = answers.get(letter) ?? new Map<CriterionId, Answer>();
    answers.set(
      letter,
      ofVendor.set(
        criterionId(criterion),
        readAnswer((key) => row[ARCHIVED_ANSWER_KEYS.indexOf(key)] ?? "", texts.words.evidence),
      ),
    );
  }
  return answers;
}

export function letterOf(text: string | undefined): VendorId | undefined {
  return text !== undefined && /^[A-Z]{1,2}$/.test(text) ? vendorId(text) : undefined;
}
