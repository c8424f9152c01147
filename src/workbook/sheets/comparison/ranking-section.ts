import type { Cell, Style } from "../../declaration";
import type { Part } from "../../layout/part";
import { cellPart, formatPart, heightPart, range, rowPart } from "../../layout/ranges";
import { literal } from "../../layout/sentence";
import type { Plan } from "../../plan";
import {
  centred,
  excluded,
  figure,
  header,
  heatCell,
  note,
  percent,
  rank,
  signs,
  strong,
} from "../../styles";
import { bandRules } from "../band-rules";
import type { SlotKey } from "../workings/slot-keys";
import {
  FIGURES,
  GRID_COLUMNS,
  LETTER,
  RANK,
  RANKING_ROW,
  VENDOR,
  atPlace,
  figuresRow,
  nameHeight,
} from "./comparison-grid";

interface Figure {
  readonly column: number;
  readonly header: keyof Plan["texts"]["comparison"]["ranking"];
  readonly style: Style;
  readonly formula: (place: number, plan: Plan) => string;
}

const TIER = FIGURES;
const BAND = FIGURES + 1;
/** The interval runs over into the next column. */
const INTERVAL = FIGURES + 2;
const MITIGATION = FIGURES + 4;

const FIGURE_LIST: readonly Figure[] = [
  {
    column: RANK,
    header: "rank",
    style: rank,
    formula: orElse("rank", (texts) => texts.comparison.ranking.noRank),
  },
  { column: LETTER, header: "letter", style: centred, formula: plain("letter") },
  { column: VENDOR, header: "vendor", style: { ...strong, wraps: true }, formula: plain("name") },
  {
    column: TIER,
    header: "tier",
    style: strong,
    formula: (place, plan) => {
      const tier = atPlace("tier", place, plan);
      return `=IF(ISNUMBER(${tier}),INDEX(Tier_Word,1+${tier}),${literal(plan.texts.comparison.ranking.noRank)})`;
    },
  },
  {
    column: BAND,
    header: "band",
    style: { ...heatCell, ...strong },
    formula: wordOrElse("band", (texts) => texts.words.noCriteria),
  },
  { column: INTERVAL, header: "interval", style: figure, formula: plain("interval") },
  { column: MITIGATION, header: "mitigation", style: percent, formula: plain("mitigation") },
  { column: MITIGATION + 1, header: "answered", style: percent, formula: plain("completeness") },
  { column: MITIGATION + 2, header: "severe", style: centred, formula: plain("severe") },
  {
    column: MITIGATION + 3,
    header: "flags",
    style: { ...centred, fontSize: 10, wraps: true },
    formula: wordOrElse("flags", (texts) => texts.words.none),
  },
  { column: MITIGATION + 4, header: "bar", style: signs, formula: plain("bar") },
];

/** Vendors in rank order, two rows each: the figures, then what decided the place. */
export function rankingSection(plan: Plan): readonly Part[] {
  const { texts, vendors } = plan;
  const places = vendors.map((_, place) => place);
  const legendRow = figuresRow(vendors.length);
  return [
    rowPart(RANKING_ROW, RANK, headers(plan), header),
    formatPart(range(RANKING_ROW, RANK, 1, 2), centred),
    formatPart(range(RANKING_ROW, BAND), centred),
    formatPart(range(RANKING_ROW, MITIGATION, 1, 4), centred),
    formatPart(range(RANKING_ROW, MITIGATION + 4), { wraps: false }),
    heightPart(RANKING_ROW, 32),
    ...places.flatMap((place) => vendorParts(place, plan)),
    cellPart(legendRow, RANK, texts.comparison.ranking.legend, note),
    { conditionalFormats: places.flatMap((place) => rules(place, plan)) },
  ];
}

/** Rows of the ranking with its header and legend, and the row after them. */
export function rankingEnd(plan: Plan): number {
  return figuresRow(plan.vendors.length) + 1;
}

function headers({ texts }: Plan): readonly Cell[] {
  const cells: Cell[] = Array.from({ length: GRID_COLUMNS }, () => undefined);
  for (const { column, header: key } of FIGURE_LIST) cells[column - RANK] = texts.comparison.ranking[key];
  return cells;
}

function vendorParts(place: number, plan: Plan): readonly Part[] {
  const row = figuresRow(place);
  const line: Style = { borders: [{ edge: "bottom", color: "BFBFBF", weight: "thin" }] };
  return [
    ...FIGURE_LIST.map(({ column, style, formula }) =>
      cellPart(row, column, { formula: formula(place, plan) }, style),
    ),
    cellPart(row + 1, VENDOR, { formula: `=${atPlace("sentence", place, plan)}` }, { fontSize: 10 }),
    formatPart(range(row + 1, RANK, 1, GRID_COLUMNS), { ...line, vertical: "top" }),
    heightPart(row, nameHeight(plan, 27)),
    heightPart(row + 1, 18),
  ];
}

function rules(place: number, plan: Plan) {
  const row = figuresRow(place);
  const { excluded: word } = plan.texts.words.tiers;
  const tier = `$E${row + 1}`;
  return [
    { range: range(row, TIER), formula: `=${tier}=${literal(word)}`, style: excluded },
    ...bandRules(range(row, BAND), `$F${row + 1}`, plan.texts),
  ];
}

function plain(key: SlotKey): Figure["formula"] {
  return (place, plan) => `=${atPlace(key, place, plan)}`;
}

function orElse(key: SlotKey, otherwise: (texts: Plan["texts"]) => string): Figure["formula"] {
  return (place, plan) => {
    const cell = atPlace(key, place, plan);
    return `=IF(ISNUMBER(${cell}),${cell},${literal(otherwise(plan.texts))})`;
  };
}

function wordOrElse(key: SlotKey, otherwise: (texts: Plan["texts"]) => string): Figure["formula"] {
  return (place, plan) => {
    const cell = atPlace(key, place, plan);
    return `=IF(${cell}="",${literal(otherwise(plan.texts))},${cell})`;
  };
}
