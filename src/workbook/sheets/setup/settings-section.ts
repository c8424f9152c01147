import type { EvidenceGrade, Settings } from "../../../core/assessment/model";
import { BANDS } from "../../../core/scoring/result";
import type { Cell, Style, Validation } from "../../declaration";
import type { LocalName, Part } from "../../layout/part";
import { cellPart, range } from "../../layout/ranges";
import type { Section } from "../../layout/stack";
import { listOf, validation } from "../../layout/validations";
import { bandStyles, inputNumber, note, rowLine, strong, working } from "../../styles";
import type { WorkbookTexts } from "../../texts/texts";
import { SETUP_WIDTHS } from "./setup-widths";

interface Line {
  readonly label: Cell;
  readonly labelStyle?: Style;
  readonly value: number;
  readonly help: string;
  readonly rule?: Omit<Validation, "range">;
  readonly name?: string;
}

const GRADES = ["A", "B", "C"] as const satisfies readonly EvidenceGrade[];
const BAND_LINE = 1;
const GRADE_LINE = BAND_LINE + BANDS.length;

/** Bands, caps and thresholds: every figure of the method that a buyer may change. */
export function settingsSection(settings: Settings, texts: WorkbookTexts): Section {
  const { index } = texts.setup.settings;
  const lines: readonly Line[] = [
    {
      ...index,
      value: settings.index === "product" ? 1 : 0,
      rule: validation(listOf("Index_List"), texts.validation.index),
      name: "Product_Index",
    },
    ...bandLines(settings, texts),
    ...GRADES.map((grade) => ({
      label: grade,
      value: settings.caps[grade],
      help: `${texts.setup.evidenceMeaning[grade]} ${texts.setup.settings.cap}`,
      rule: validation({ kind: "decimal", from: 0, to: 4 }, texts.validation.cap),
    })),
    ...thresholdLines(settings, texts),
  ];
  return {
    rows: lines.length,
    part: (row) => [...lines.map((line, at) => linePart(line, row + at)), { names: listNames(row) }].flat(),
  };
}

/** Constants of the method itself: shown, so that every figure can be traced, and locked. */
export function fixedSection(texts: WorkbookTexts): Section {
  const { settings } = texts.setup;
  const { tiers } = texts.words;
  const lines: readonly Line[] = [
    { ...settings.noiseDigits, value: 9, name: "Noise_Digits" },
    { ...settings.severeFloor, value: 3, name: "Severe_Floor" },
    { label: tiers.clear, value: 1, help: settings.tierFloor },
    { label: tiers.conditional, value: 3, help: settings.tierFloor },
    { label: tiers.excluded, value: 4, help: settings.tierFloor },
  ];
  return {
    rows: lines.length,
    part: (row) => [
      ...lines.flatMap((line, at) => linePart(line, row + at)),
      { names: [{ name: "Tier_Floor", range: range(row + 2, 1, 3) }] },
    ],
  };
}

function bandLines(settings: Settings, texts: WorkbookTexts): readonly Line[] {
  const { moderate, high, critical } = settings.bands;
  const rule = validation({ kind: "decimal", from: 0, to: 100 }, texts.validation.band);
  return BANDS.map((band, place) => ({
    label: texts.words.bands[band],
    labelStyle: bandStyles[band],
    value: [0, moderate, high, critical][place] ?? 0,
    help: place === 0 ? texts.setup.settings.bandFirst : texts.setup.settings.bandFrom,
    ...(place > 0 && { rule }),
  }));
}

function thresholdLines({ thresholds }: Settings, texts: WorkbookTexts): readonly Line[] {
  const { settings } = texts.setup;
  const rule = validation({ kind: "decimal", from: 0, to: 100 }, texts.validation.threshold);
  return [
    { ...settings.knockOutBelow, value: thresholds.knockOutBelow, rule, name: "Knock_Out_Below" },
    { ...settings.conditionalBelow, value: thresholds.conditionalBelow, rule, name: "Conditional_Below" },
    { ...settings.tooClose, value: thresholds.tooClose, rule, name: "Too_Close" },
    { ...settings.reconcileAt, value: thresholds.reconcileAt, rule, name: "Reconcile_At" },
  ];
}

/** A line with a rule is an input; without one it stays locked. */
function linePart(line: Line, row: number): readonly Part[] {
  const value: Style = {
    ...(line.rule === undefined ? working : inputNumber),
    horizontal: "left",
    vertical: "center",
  };
  return [
    { formats: [{ range: range(row, 0, 1, SETUP_WIDTHS.length), style: rowLine }] },
    cellPart(row, 0, line.label, { ...strong, ...line.labelStyle }),
    cellPart(row, 1, line.value, value),
    cellPart(row, 2, line.help, note),
    {
      validations: line.rule === undefined ? [] : [{ ...line.rule, range: range(row, 1) }],
      names: line.name === undefined ? [] : [{ name: line.name, range: range(row, 1) }],
    },
  ];
}

function listNames(row: number): readonly LocalName[] {
  const bands = row + BAND_LINE;
  const grades = row + GRADE_LINE;
  return [
    { name: "Band_Word", range: range(bands, 0, BANDS.length) },
    { name: "Band_From", range: range(bands, 1, BANDS.length) },
    { name: "Band_Lower", range: range(bands, 1, BANDS.length - 1) },
    { name: "Band_Upper", range: range(bands + 1, 1, BANDS.length - 1) },
    { name: "Band_Critical", range: range(bands + BANDS.length - 1, 1) },
    { name: "Thresholds", range: range(grades + GRADES.length, 1, 4) },
    { name: "Evidence_Cap", range: range(grades, 1, GRADES.length) },
  ];
}
