import type { Settings } from "../../core/assessment/model";
import { contentText } from "../../core/assessment/cell-text";
import { AssessmentError } from "../../core/errors";
import type { CellValue } from "../cells";
import { filled } from "../texts/filled";
import type { WorkbookTexts } from "../texts/texts";
import type { Grids } from "./grids";
import { cellOf, requiredGrid } from "./grids";

interface Field {
  readonly name: string;
  readonly row: number;
  readonly label: string;
}

/** Bands, caps and thresholds must be numbers: with anything else the sheet's own figures are errors. */
export function readSettings(grids: Grids, texts: WorkbookTexts): Settings {
  const { words, setup } = texts;
  const number = (name: string, row: number, label: string): number =>
    numberIn(grids, { name, row, label }, texts);
  const { knockOutBelow, conditionalBelow, tooClose, reconcileAt } = setup.settings;
  return {
    index: indexIn(grids, texts),
    bands: {
      moderate: number("Band_From", 1, words.bands.Moderate),
      high: number("Band_From", 2, words.bands.High),
      critical: number("Band_From", 3, words.bands.Critical),
    },
    caps: {
      A: number("Evidence_Cap", 0, words.evidence.A),
      B: number("Evidence_Cap", 1, words.evidence.B),
      C: number("Evidence_Cap", 2, words.evidence.C),
    },
    thresholds: {
      knockOutBelow: number("Thresholds", 0, knockOutBelow.label),
      conditionalBelow: number("Thresholds", 1, conditionalBelow.label),
      tooClose: number("Thresholds", 2, tooClose.label),
      reconcileAt: number("Thresholds", 3, reconcileAt.label),
    },
  };
}

function numberIn(grids: Grids, { name, row, label }: Field, texts: WorkbookTexts): number {
  const value = requiredGrid(grids, name, texts)[row]?.[0] ?? "";
  if (typeof value === "number") return value;
  throw unreadableSetting(label, texts.reading.rules.number, value, texts);
}

function indexIn(grids: Grids, texts: WorkbookTexts): Settings["index"] {
  requiredGrid(grids, "Product_Index", texts);
  const value = cellOf(grids, "Product_Index");
  if (value === 0) return "severity-first";
  if (value === 1) return "product";
  throw unreadableSetting(texts.setup.settings.index.label, texts.reading.rules.index, value, texts);
}

/** Names the sheet, the field and the rule. */
export function unreadableSetting(
  field: string,
  rule: string,
  value: CellValue,
  texts: WorkbookTexts,
): AssessmentError {
  const found = value === "" ? texts.reading.nothing : `"${contentText(value)}"`;
  const message = filled(texts.reading.unreadableSetting, { sheet: texts.sheets.setup, field, rule, found });
  return new AssessmentError("unreadable-setting", message, { subject: field });
}
