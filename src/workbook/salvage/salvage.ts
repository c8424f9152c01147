import type { Answer, Archive, Assessment, Criterion, Vendor } from "../../core/assessment/model";
import { AssessmentError } from "../../core/errors";
import type { CriterionId, VendorId } from "../../core/units";
import type { Grid } from "../cells";
import type { Finding } from "../health/finding";
import type { InspectedWorkbook } from "../health/inspected-workbook";
import { FORMAT_VERSION } from "../limits";
import { readHistory } from "../reading/read-history";
import { readSettings } from "../reading/read-settings";
import { readSetup } from "../reading/read-setup";
import { filled } from "../texts/filled";
import type { WorkbookTexts } from "../texts/texts";
import { historyGrids } from "./history-grids";
import { knownSheets } from "./known-sheets";
import { salvageAnswers } from "./salvage-answers";
import { salvageCriteria, withDeletedCriteria } from "./salvage-criteria";
import type { KeptAnswer, SalvageNotes } from "./salvage-note";
import { setupGrids } from "./salvage-setup";
import { vendorList } from "./vendor-list";
import { sheetsOfVendors } from "./vendor-sheets";

export interface Salvaged {
  /** With everything that was found, also what had lost its place: what a repair writes. */
  readonly assessment: Assessment;
  /** As the sheets hold it now: what they are compared with. */
  readonly present: Assessment;
  /** What was noticed about rows, vendors and numbers; the rest is for the health check to find. */
  readonly findings: readonly Finding[];
  readonly kept: readonly KeptAnswer[];
}

/**
 * The assessment of a workbook that need not be in order: sheets, tables and columns are found by what stands in them,
 * never by position or name alone, and nothing that a person typed is left out. `undefined` where no sheet holds
 * criteria; throws an `AssessmentError` for a newer format, a setting that is no number, a Setup that is gone.
 */
export function salvage(
  found: InspectedWorkbook,
  texts: WorkbookTexts,
  catalog: ReadonlyMap<CriterionId, Criterion> = new Map(),
): Salvaged | undefined {
  const { criteria: criteriaSheet, vendors: vendorSheets, setup } = knownSheets(found, texts);
  if (criteriaSheet === undefined) return undefined;
  if (setup === undefined) throw setupMissing(texts);
  const notes: SalvageNotes = { findings: [], kept: [] };
  const history = historyGrids(found, texts);
  noteFormat(history, texts, notes);
  const owners = sheetsOfVendors(vendorSheets, found);
  const listed = vendorList(setup, owners, texts, notes);
  const read = salvageCriteria(criteriaSheet, notes);
  const { criteria, deleted } = withDeletedCriteria(read, [...owners.values()], catalog);
  for (const { id } of deleted) {
    notes.findings.push({ kind: "criterion-missing", sheet: criteriaSheet.sheet, subject: id });
  }
  const grids = new Map<string, Grid>(setupGrids(setup, found, texts, notes));
  const archived = new Map<VendorId, ReadonlyMap<CriterionId, Answer>>();
  const vendors = listed.map((one): Vendor => {
    const sheet = owners.get(one.id);
    if (sheet === undefined) return { ...one, answers: new Map() };
    const answers = salvageAnswers(one.id, sheet, criteria, texts, notes);
    if (answers.archived.size > 0) archived.set(one.id, answers.archived);
    return { ...one, answers: answers.answers };
  });
  const past = readHistory(history, texts);
  const present = {
    ...readSetup(grids, texts),
    settings: readSettings(grids, texts),
    criteria: read,
    vendors,
    ...past,
  };
  const archive = archived.size > 0 ? { archive: withAnswers(past.archive, archived) } : {};
  return { assessment: { ...present, criteria, ...archive }, present, ...notes };
}

function withAnswers(archive: Archive | undefined, added: Archive["answers"]): Archive {
  const answers = new Map(archive?.answers);
  for (const [vendor, ofVendor] of added) {
    answers.set(vendor, new Map([...(answers.get(vendor) ?? []), ...ofVendor]));
  }
  return { vendors: [], criteria: [], domains: [], ...archive, answers };
}

function noteFormat(
  grids: ReadonlyMap<string, Grid>,
  { reading }: WorkbookTexts,
  { findings }: SalvageNotes,
): void {
  const version = grids.get("Format_Version")?.[0]?.[0];
  if (typeof version !== "number") return;
  if (version > FORMAT_VERSION) {
    const message = filled(reading.newerFormat, { found: version, known: FORMAT_VERSION });
    throw new AssessmentError("newer-format", message);
  }
  if (version < FORMAT_VERSION) findings.push({ kind: "older-format", found: String(version) });
}

function setupMissing({ reading, sheets }: WorkbookTexts): AssessmentError {
  const what = filled(reading.parts.setup, { sheet: sheets.setup });
  return new AssessmentError("sheet-missing", filled(reading.missing, { what }), { subject: sheets.setup });
}
