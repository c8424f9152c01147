import type { Assessment, Criterion } from "../../core/assessment/model";
import { AssessmentError } from "../../core/errors";
import type { CriterionId } from "../../core/units";
import type { DeclaredWorkbook } from "../declaration";
import { declareWorkbook } from "../declare-workbook";
import { declaredExtent } from "./declared-extent";
import type { Salvaged } from "../salvage/salvage";
import { salvage } from "../salvage/salvage";
import type { WorkbookTexts } from "../texts/texts";
import { checkWorkbook } from "./check-workbook";
import type { Finding } from "./finding";
import type { InspectedWorkbook } from "./inspected-workbook";
import { locateByContent } from "./locate-by-content";

export interface Examination {
  /** The form that the workbook should have. */
  readonly expected: DeclaredWorkbook;
  readonly findings: readonly Finding[];
  readonly salvaged: Salvaged;
  readonly found: InspectedWorkbook;
}

export interface ExamineOptions {
  readonly inspect: (
    expected?: DeclaredWorkbook,
    options?: { readonly known?: ReadonlyMap<string, string>; readonly looksAside?: boolean },
  ) => Promise<InspectedWorkbook>;
  readonly texts: WorkbookTexts;
  /** What the cells were read as, where they could be read; saves a second look. */
  readonly read?: Assessment | undefined;
  /** Criteria that can come back although their rows are gone. */
  readonly catalog?: ReadonlyMap<CriterionId, Criterion> | undefined;
}

/**
 * Looks a workbook over and compares it with the form that its own assessment should have. `undefined` where there is
 * no assessment in it. A workbook in order takes one look of two round trips, a broken one up to four looks.
 */
export async function examine(options: ExamineOptions): Promise<Examination | undefined> {
  const { inspect, texts, read, catalog } = options;
  const presumed = read && declaredIfPossible(read, texts);
  let found = await inspect(presumed);
  let first = salvage(found, texts, catalog);
  if (first === undefined) return undefined;
  let expected = formOf(first, found, texts);
  if (presumed !== undefined && isCut(presumed, expected)) {
    // Nothing tells how far the sheets go: they are read as far as they are filled.
    found = await inspect();
    first = salvage(found, texts, catalog) ?? first;
    expected = formOf(first, found, texts);
  }
  if (presumed === undefined || !hasSameForm(presumed, expected)) found = await inspect(expected);
  const known = locateByContent(expected, found);
  if (known.size > 0) found = await inspect(expected, { known });
  let salvaged = salvage(found, texts, catalog) ?? first;
  if (mayLieAside(salvaged, found)) {
    found = await inspect(expected, { known, looksAside: true });
    salvaged = salvage(found, texts, catalog) ?? salvaged;
  }
  return { expected, findings: checkWorkbook(expected, found, salvaged.findings), salvaged, found };
}

/**
 * The same for what a second look found at the places of `before`; `undefined` where by now other places have to be
 * looked at.
 */
export function examinedAgain(
  before: Examination,
  found: InspectedWorkbook,
  { texts, catalog }: Pick<ExamineOptions, "texts" | "catalog">,
): Examination | undefined {
  const salvaged = salvage(found, texts, catalog);
  if (salvaged === undefined) return undefined;
  const expected = formOf(salvaged, found, texts);
  const isElsewhere =
    !hasSameForm(before.expected, expected) ||
    locateByContent(expected, found).size > 0 ||
    mayLieAside(salvaged, found);
  if (isElsewhere) return undefined;
  return { expected, findings: checkWorkbook(expected, found, salvaged.findings), salvaged, found };
}

/** Answers of rows that are gone, in an earlier version that nobody looked into, because all sheets are there. */
function mayLieAside({ findings }: Salvaged, { aside }: InspectedWorkbook): boolean {
  return (
    findings.some(({ kind }) => kind === "row-missing") &&
    aside.length > 0 &&
    aside.every(({ cells }) => cells === undefined)
  );
}

/** What was read from a broken workbook may hold ids twice, which no workbook of ours can. */
function declaredIfPossible(read: Assessment, texts: WorkbookTexts): DeclaredWorkbook | undefined {
  try {
    return declareWorkbook(read, texts);
  } catch (cause) {
    if (cause instanceof AssessmentError) return undefined;
    throw cause;
  }
}

/** The form that the workbook should have, by what stands in it. */
function formOf({ present }: Salvaged, found: InspectedWorkbook, texts: WorkbookTexts): DeclaredWorkbook {
  return declareWorkbook(asItStands(present, found), texts);
}

/** A look reads a sheet as far as it is declared, and a little further. */
function hasSameForm(one: DeclaredWorkbook, other: DeclaredWorkbook): boolean {
  return JSON.stringify(extentsOf(one)) === JSON.stringify(extentsOf(other));
}

/** Whether there may be more in the sheets than was read of them. */
function isCut(presumed: DeclaredWorkbook, expected: DeclaredWorkbook): boolean {
  const read = new Map(extentsOf(presumed));
  return extentsOf(expected).some(([name, rows]) => rows > (read.get(name) ?? Infinity));
}

function extentsOf({ sheets }: DeclaredWorkbook): readonly (readonly [string, number])[] {
  return sheets.map((sheet) => [sheet.name, declaredExtent(sheet).rows]);
}

/** Once all proposals are settled, their sheet stays, empty, until new sheets are made. */
function asItStands(present: Assessment, { names }: InspectedWorkbook): Assessment {
  const hasSheet = names.some(({ name, place }) => name === "Proposal_Rows" && place !== undefined);
  return hasSheet && present.proposals === undefined ? { ...present, proposals: [] } : present;
}
