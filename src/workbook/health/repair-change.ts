import type { Assessment } from "../../core/assessment/model";
import { AssessmentError } from "../../core/errors";
import type { Grid } from "../cells";
import type { PlannedChange, WorkbookRepairs } from "../change/planned-change";
import { nextPrefix, plannedChange } from "../change/planned-change";
import { declareWorkbook } from "../declare-workbook";
import type { OtherNames } from "../other-names/own-prefix";
import { FIGURE_NAMES } from "../reading/read-figures";
import { namesToRead } from "../read-workbook";
import type { WorkbookTexts } from "../texts/texts";
import { prefixOf } from "./check-sheets";
import type { Examination } from "./examine";
import { typedGrids } from "./typed-grids";

type Grids = ReadonlyMap<string, Grid>;

export interface RepairParts {
  readonly id: string;
  readonly title: string;
  readonly examination: Examination;
  readonly assessment: Assessment;
  /** What the names gave when the workbook was examined. */
  readonly grids: Grids;
  readonly texts: WorkbookTexts;
  readonly repairs?: WorkbookRepairs;
  readonly otherNames?: OtherNames | undefined;
}

/**
 * New sheets around what was salvaged. Names of a broken workbook cannot be trusted to tell what a colleague types while
 * it is repaired, so that any difference ends the repair, with the workbook as it was.
 */
export function repairChange(parts: RepairParts): PlannedChange {
  const { id, title, examination, assessment, grids, texts, repairs, otherNames } = parts;
  const { found, salvaged } = examination;
  const before = declareWorkbook(salvaged.present, texts);
  const sheetPrefix = prefixOf(before.sheets, found.located);
  const change: PlannedChange = {
    ...plannedChange({ id, title, base: salvaged.present, target: assessment, texts, otherNames }),
    key: undefined,
    names: namesToRead,
    present: [...found.located.values()],
    repairs,
    declare: () => ({
      before: declareWorkbook(salvaged.present, texts, { sheetPrefix }),
      after: declareWorkbook(assessment, texts, { sheetPrefix: nextPrefix(sheetPrefix, otherNames) }),
    }),
    carry: (now) => {
      if (isSame(typedGrids(now, found), typedGrids(grids, found))) return change;
      throw new AssessmentError("write-incomplete", texts.reading.typedMeanwhile);
    },
  };
  return change;
}

/** Names that were gone come with the new sheets; what formulas alone fill may still be on its way. */
function isSame(now: Grids, before: Grids): boolean {
  return [...before]
    .filter(([name]) => !FIGURES.has(name))
    .every(([name, grid]) => JSON.stringify(now.get(name)) === JSON.stringify(grid));
}

const FIGURES: ReadonlySet<string> = new Set(FIGURE_NAMES);
