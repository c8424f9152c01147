import type { Border, Style } from "./declaration";
import type { Band } from "../core/scoring/result";

/** Present in every Excel since 2007, with a metric twin elsewhere. */
const FONT = "Calibri";
/** One width for every sign, so that bars made of signs compare. */
const SIGNS = "Courier New";

const INK = "242424";
const NOTE = "5C5C5C";
const DEEP = "0B4F54";
const LINE = "D9D9D9";
const INPUT_LINE = "C3D4EA";

const lines = (color: string, edges: readonly Border["edge"][]): readonly Border[] =>
  edges.map((edge) => ({ edge, color, weight: "thin" }));

export const base: Style = { fontName: FONT, fontSize: 11, fontColor: INK, vertical: "center" };
export const largeTitle: Style = { fontSize: 20, isBold: true };
export const title: Style = { fontSize: 16, isBold: true };
export const heading: Style = { fontSize: 13, isBold: true };
export const caption: Style = { isBold: true, fontColor: DEEP, borders: lines(DEEP, ["bottom"]) };
export const lead: Style = { fontSize: 12 };
export const note: Style = { fontSize: 10, fontColor: NOTE };
export const strong: Style = { isBold: true };
export const prose: Style = { vertical: "top", wraps: true };
export const topText: Style = { vertical: "top" };
export const rowLine: Style = { borders: lines(LINE, ["bottom", "inside-horizontal"]) };

export const header: Style = {
  fill: DEEP,
  fontColor: "FFFFFF",
  isBold: true,
  wraps: true,
  vertical: "center",
};

const inputCell: Style = {
  fill: "E8F1FB",
  isUnlocked: true,
  vertical: "top",
  borders: lines(INPUT_LINE, ["top", "bottom", "left", "right", "inside-horizontal", "inside-vertical"]),
};
export const inputProse: Style = { ...inputCell, fontColor: INK, wraps: true };
export const inputCode: Style = { ...inputCell, fontColor: "0B3D91" };
export const inputNumber: Style = { ...inputCode, horizontal: "center" };
export const inputDate: Style = { ...inputCode, horizontal: "left", numberFormat: "yyyy-mm-dd" };

export const result: Style = { fill: "E0F0EF", fontColor: DEEP, isBold: true, vertical: "top" };
export const working: Style = { fontColor: NOTE, vertical: "top" };
export const oneDecimal: Style = { numberFormat: "0.0", horizontal: "center" };
export const centred: Style = { horizontal: "center" };
export const percent: Style = { numberFormat: "0%", horizontal: "center" };
export const signs: Style = { fontName: SIGNS, fontSize: 8, fontColor: DEEP };
export const rank: Style = { fontSize: 16, isBold: true, horizontal: "center" };
export const figure: Style = { fontSize: 13, isBold: true };

/** Darker with risk, so that greyscale print keeps the order; no green, because low risk is not praise. */
export const bandStyles = {
  Low: { fill: "F4F2ED", fontColor: "3B3A36" },
  Moderate: { fill: "EFC566", fontColor: "402B00" },
  High: { fill: "D9782F", fontColor: "241000" },
  Critical: { fill: "6E1630", fontColor: "FFFFFF" },
} as const satisfies Readonly<Record<Band, Style>>;

/** Cells of a heat map stand apart by white lines. */
export const heatCell: Style = {
  horizontal: "center",
  borders: ["top", "bottom", "left", "right", "inside-horizontal", "inside-vertical"].map((edge) => ({
    edge: edge as Border["edge"],
    color: "FFFFFF",
    weight: "medium",
  })),
};
export const excluded = { fill: INK, fontColor: "FFFFFF", isBold: true } as const satisfies Style;
export const alarm = { fontColor: "A4262C", isBold: true } as const satisfies Style;
export const unreadable = { fill: "FDE7E9", fontColor: "A4262C", isBold: true } as const satisfies Style;
export const domainLine = {
  borders: [{ edge: "top", color: NOTE, weight: "thin" }],
} as const satisfies Style;

export const tabColors = {
  guide: "8A8886",
  inputs: "2F6DB5",
  vendor: "7FA9D8",
  results: DEEP,
  control: "8A6A12",
} as const;

export const chartColors = { certain: DEEP, open: "A9CFD0", more: "D9782F" } as const;
/** First place darkest, so that greyscale print keeps the order. */
export const placeColors = ["0B4F54", "3E8286", "7FB2B4", "B5D3D4", "D8E5E5", "ECEAE4"] as const;
/** Told apart by people with colour-vision deficiencies, after Okabe and Ito, darkened to stand out from white; at most six vendors share a radar. */
export const vendorColors = ["0B4F54", "D55E00", "0072B2", "CC79A7", "7A5C00", "6A3D9A"] as const;
export const sectionTitle: Style = { ...caption, fontSize: 13 };
