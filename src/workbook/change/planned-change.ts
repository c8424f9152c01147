import { mergedAssessment } from "../../core/assessment/merge/merged-assessment";
import type { MergeConflict } from "../../core/assessment/merge/merged-value";
import { sameContent } from "../../core/assessment/merge/same-content";
import type { Assessment } from "../../core/assessment/model";
import { AssessmentError } from "../../core/errors";
import type { Grid } from "../cells";
import type { DeclaredWorkbook } from "../declaration";
import { contentKey } from "./content-key";
import { declaredGrids } from "./declared-grids";
import { declareWorkbook } from "../declare-workbook";
import type { OtherNames } from "../other-names/own-prefix";
import { SHEET_PREFIX } from "../other-names/own-prefix";
import { namesToRead, readWorkbook } from "../read-workbook";
import type { WorkbookTexts } from "../texts/texts";

type Grids = ReadonlyMap<string, Grid>;

/** A change of the whole workbook: what a host needs to carry it out without knowing what a sheet means. */
export interface PlannedChange {
  /** The same change asked for twice has the same id and takes place once. */
  readonly id: string;
  /** As a person reads it in "Restore the version before …", for example "Add vendor Dovetail". */
  readonly title: string;
  /** What the cells said when the change was planned, in short; absent where that cannot be told. */
  readonly key?: string | undefined;
  /** Names whose cells hold what people type. */
  readonly names: readonly string[];
  /** A name in every workbook of ours, and its sheet's name without a prefix. */
  readonly anchor: { readonly name: string; readonly sheet: string };
  /** The sheets that the change replaces, where names and tables cannot be trusted to tell. */
  readonly present?: readonly string[];
  /** The workbook as it is, and as it is to become, where all sheets have this prefix. */
  readonly declare: (prefix: string) => {
    readonly before: DeclaredWorkbook;
    readonly after: DeclaredWorkbook;
  };
  /** The same change from what the cells hold by now; itself when nobody typed anything meanwhile. */
  readonly carry: (found: Grids) => PlannedChange;
  /** Fields that were changed here and in the workbook; the workbook's value stands. */
  readonly conflicts: readonly MergeConflict[];
  /** What is put right of the workbook itself, beside its sheets. */
  readonly repairs?: WorkbookRepairs | undefined;
  /** Which of ours get other names with this change, because somebody uses the plain ones. */
  readonly otherNames?: OtherNames | undefined;
}

export interface WorkbookRepairs {
  /** Excel is to calculate by itself again. */
  readonly calculates: boolean;
  /** Defined names whose cells are gone for good; one that has cells by then stays. */
  readonly forgets: readonly string[];
}

export interface ChangeParts {
  readonly id: string;
  readonly title: string;
  /** As read from the cells, without what waits in the pane. */
  readonly base: Assessment;
  readonly target: Assessment;
  readonly texts: WorkbookTexts;
  readonly otherNames?: OtherNames | undefined;
}

export function plannedChange(parts: ChangeParts, conflicts: readonly MergeConflict[] = []): PlannedChange {
  const { id, title, base, target, texts, otherNames } = parts;
  return {
    id,
    title,
    key: contentKey(base),
    names: namesToRead,
    anchor: { name: "Format_Version", sheet: texts.sheets.lists },
    declare: (sheetPrefix) => ({
      before: declareWorkbook(base, texts, { sheetPrefix }),
      after: declareWorkbook(target, texts, { sheetPrefix: nextPrefix(sheetPrefix, otherNames) }),
    }),
    carry: (found) => {
      const theirs = readable(found, parts);
      if (theirs === undefined || sameContent(theirs, base)) return plannedChange(parts, conflicts);
      const merged = mergedAssessment(base, theirs, target);
      return plannedChange({ ...parts, base: theirs, target: merged.assessment }, [
        ...conflicts,
        ...merged.conflicts,
      ]);
    },
    conflicts,
    otherNames,
  };
}

/** What stands before the names of sheets after a change. */
export function nextPrefix(present: string, otherNames: OtherNames | undefined): string {
  return otherNames?.sheets === true ? SHEET_PREFIX : present;
}

/**
 * What the cells say; where a sheet is gone, what it held when the change was planned. Nothing when a workbook that is
 * to be repaired cannot be read at all: whatever stands in its cells stays in the earlier version.
 */
function readable(found: Grids, { base, texts }: ChangeParts): Assessment | undefined {
  const planned = declaredGrids(declareWorkbook(base, texts));
  const complete = new Map([...planned, ...found].filter(([name]) => namesToRead.includes(name)));
  try {
    return readWorkbook(complete, texts)?.assessment;
  } catch (cause) {
    if (cause instanceof AssessmentError) return undefined;
    throw cause;
  }
}
