import type { Band } from "../../core/scoring/result";

export interface BandColors {
  readonly fill: string;
  readonly text: string;
  readonly line: string;
}

export type BandTheme = Readonly<Record<`band${Band}${"Fill" | "Text" | "Line"}`, string>>;

/** CSS custom properties that the provider sets from `BandTheme`: the same four colours stand in the sheets. */
export const BAND_TOKENS: Readonly<Record<Band, BandColors>> = {
  Low: tokensOf("Low"),
  Moderate: tokensOf("Moderate"),
  High: tokensOf("High"),
  Critical: tokensOf("Critical"),
};

// Darker with risk, so that greyscale keeps the order; contrast of text on fill is 5.8 and more.
const shared = {
  bandLowFill: "#F4F2ED",
  bandLowText: "#3B3A36",
  bandLowLine: "#B9B5AA",
  bandModerateFill: "#EFC566",
  bandModerateText: "#402B00",
  bandModerateLine: "#EFC566",
  bandHighFill: "#D9782F",
  bandHighText: "#241000",
  bandHighLine: "#D9782F",
  bandCriticalFill: "#6E1630",
  bandCriticalText: "#FFFFFF",
  bandCriticalLine: "#6E1630",
} as const satisfies BandTheme;

export const lightBands: BandTheme = shared;

/** The critical fill nearly vanishes on dark, hence its line. */
export const darkBands: BandTheme = { ...shared, bandCriticalLine: "#C77C92" };

/** The system's colours carry no risk: bands become outlined words. */
export const contrastBands: BandTheme = {
  ...allBands("Fill", "Canvas"),
  ...allBands("Text", "CanvasText"),
  ...allBands("Line", "CanvasText"),
};

function tokensOf(band: Band): BandColors {
  return { fill: `var(--band${band}Fill)`, text: `var(--band${band}Text)`, line: `var(--band${band}Line)` };
}

function allBands<Part extends "Fill" | "Text" | "Line">(part: Part, color: string) {
  return {
    [`bandLow${part}`]: color,
    [`bandModerate${part}`]: color,
    [`bandHigh${part}`]: color,
    [`bandCritical${part}`]: color,
  } as Readonly<Record<`band${Band}${Part}`, string>>;
}
