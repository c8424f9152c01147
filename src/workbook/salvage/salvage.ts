import type { Assessment, Criterion } from "../../core/assessment/model";
import { AssessmentError } from "../../core/errors";
import type { CriterionId } from "../../core/units";
import type { Grid } from "../cells";
import type { Finding } from "../health/finding";
import type { InspectedWorkbook } from "../health/inspected-workbook";
import { FORMAT_VERSION } from "../limits";
import { readHistory } from "../reading/read-history";
import { readSettings } from "../reading/read-settings";
import { readSetup } from "../reading/read-setup";
import { filled } from "../texts/filled";
import type { WorkbookTexts } from "../texts/texts";
import { earlierWorkbook } from "./earlier-workbook";
import { earlierHistory, goneHistory, historyGrids } from "./history-grids";
import { withDeletedCriteria } from "./salvage-criteria";
import type { KeptAnswer, SalvageNotes } from "./salvage-note";
import { setupGrids } from "./salvage-setup";
import { salvageVendors } from "./salvage-vendors";
import { sourcesIn } from "./sources";
import { vendorList } from "./vendor-list";

export interface Salvaged {
  /** With everything that was found, also what had lost its place: what a repair writes. */
  readonly assessment: Assessment;
  /** As the sheets hold it now: what they are compared with. */
  readonly present: Assessment;
  /** What was noticed about rows, vendors and numbers; the rest is for the health check to find. */
  readonly findings: readonly Finding[];
  readonly kept: readonly KeptAnswer[];
  /** Names of lists that nothing in the file holds any more. */
  readonly gone: readonly string[];
}

/**
 * The assessment of a workbook that need not be in order: sheets, tables and columns are found by what stands in them,
 * never by position or name alone, and nothing that a person typed is left out; where a sheet is gone, it is taken from
 * the earlier version. `undefined` where nothing is ours; throws an `AssessmentError` for a newer format, a setting that
 * is no number, and a sheet that is nowhere.
 */
export function salvage(
  found: InspectedWorkbook,
  texts: WorkbookTexts,
  catalog: ReadonlyMap<CriterionId, Criterion> = new Map(),
): Salvaged | undefined {
  const notes: SalvageNotes = { findings: [], kept: [] };
  const present = historyGrids(found, texts);
  const earlier = earlierHistory(found, earlierWorkbook(found), present);
  const history = new Map([...present, ...earlier]);
  const gone = goneHistory(found, history);
  noteHistory([...earlier.keys()], gone, texts, notes);
  noteFormat(history, texts, notes);
  const sources = sourcesIn(found, texts, catalog, notes);
  if (sources === undefined) return undefined;
  const past = readHistory(history, texts);
  const read = sources.criteria;
  const { criteria, deleted } = withDeletedCriteria(read, [...sources.vendors.values()], catalog);
  for (const { id } of deleted) {
    notes.findings.push({ kind: "criterion-missing", sheet: texts.sheets.criteria, subject: id });
  }
  const setupNotes = sources.isSetupEarlier ? { findings: [], kept: [] } : notes;
  const grids = new Map<string, Grid>(setupGrids(sources.setup, sources.setupIn, texts, setupNotes));
  const listed = vendorList(sources.setup, sources.vendors, texts, setupNotes);
  const removed = new Set(sources.isSetupEarlier ? past.archive?.vendors.map(({ id }) => id) : []);
  const vendors = salvageVendors({
    listed: listed.filter(({ id }) => !removed.has(id)),
    sources,
    criteria,
    archive: past.archive,
    isEarlierOfRound: isOfRound(historyGrids(earlierWorkbook(found), texts), present),
    texts,
    notes,
  });
  const shown = {
    ...readSetup(grids, texts),
    settings: readSettings(grids, texts),
    criteria: read,
    vendors: vendors.present,
    ...past,
  };
  const archive = vendors.archive === undefined ? {} : { archive: vendors.archive };
  return {
    assessment: { ...shown, criteria, vendors: vendors.vendors, ...archive },
    present: shown,
    gone,
    ...notes,
  };
}

/** A new round keeps the one before, and another one before it. */
function isOfRound(earlier: ReadonlyMap<string, Grid>, present: ReadonlyMap<string, Grid>): boolean {
  const rounds = ["Previous_Assessed_On", "Previous_Answers"];
  return rounds.every((name) => JSON.stringify(earlier.get(name)) === JSON.stringify(present.get(name)));
}

/** Lists of which only the earlier version is left, and those of which nothing is. */
function noteHistory(
  earlier: readonly string[],
  gone: readonly string[],
  texts: WorkbookTexts,
  { findings }: SalvageNotes,
): void {
  for (const subject of sheetsOf(earlier, texts)) findings.push({ kind: "sheet-earlier", subject });
  for (const subject of sheetsOf(gone, texts)) {
    findings.push({
      kind: subject === texts.sheets.archive ? "answers-missing" : "records-missing",
      subject,
    });
  }
}

/** Names of the history begin like their sheets. */
function sheetsOf(names: readonly string[], { sheets }: WorkbookTexts): readonly string[] {
  const begins = (part: string) => names.some((name) => name.startsWith(part));
  return [
    ...(begins("Change_") ? [sheets.review] : []),
    ...(begins("Proposal_") ? [sheets.proposals] : []),
    ...(begins("Previous_") ? [sheets.previousRound] : []),
    ...(begins("Archive_") ? [sheets.archive] : []),
  ];
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
