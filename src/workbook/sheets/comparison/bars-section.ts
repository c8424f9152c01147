import { cellAddress } from "../../addresses";
import type { Part } from "../../layout/part";
import { cellPart, formatPart, heightPart, range, rowPart } from "../../layout/ranges";
import type { Section } from "../../layout/stack";
import { sentence } from "../../layout/sentence";
import type { Plan } from "../../plan";
import { centred, chartColors, header, heading, note, oneDecimal, rowLine, strong } from "../../styles";
import { RANK, VENDOR, LETTER, atPlace, figuresRow } from "./comparison-grid";

const CHART_COLUMNS = 8;
/** Label over two columns, then certain, open and worst. */
const LABEL = 10;
const CERTAIN = LABEL + 2;

/** Stacked bars of what is certain and what is open, in rank order, with their figures beside them. */
export function barsSection(plan: Plan, titleText: string): Section {
  const { vendors, texts } = plan;
  const { bars } = texts.comparison;
  const rows = Math.max(11, 2 * vendors.length + 5);
  if (vendors.length === 0) return { rows: 0, part: () => [] };
  return {
    rows: rows + 1,
    part: (row) => {
      const first = row + 3;
      return [
        cellPart(row, RANK, bars.title, heading),
        heightPart(row, 22),
        cellPart(row + 1, LABEL, { formula: titleFormula(plan) }, note),
        rowPart(
          row + 2,
          LABEL,
          [bars.figures.vendor, undefined, bars.figures.certain, bars.figures.open, bars.figures.worst],
          {
            ...header,
            fontSize: 10,
          },
        ),
        formatPart(range(row + 2, CERTAIN, 1, 3), centred),
        heightPart(row + 1, 18, rows),
        ...vendors.flatMap((_, place) => figureCells(first + place, place, plan)),
        { charts: [chart(row, rows, first, plan, titleText)] },
      ];
    },
  };
}

function titleFormula({ texts }: Plan): string {
  return `=${sentence(texts.comparison.bars.chartTitle, { title: "Comparison_Title" })}`;
}

function figureCells(row: number, place: number, plan: Plan): readonly Part[] {
  const letter = cellAddress(figuresRow(place), LETTER);
  const name = cellAddress(figuresRow(place), VENDOR);
  const best = atPlace("best", place, plan);
  const worst = cellAddress(row, CERTAIN + 2);
  const style = { ...oneDecimal, ...centred };
  return [
    cellPart(row, LABEL, { formula: `=${letter}&" "&${name}` }, strong),
    cellPart(row, CERTAIN, { formula: `=${best}` }, style),
    cellPart(
      row,
      CERTAIN + 1,
      { formula: `=IF(ISNUMBER(${worst}),${worst}-${cellAddress(row, CERTAIN)},"")` },
      style,
    ),
    cellPart(row, CERTAIN + 2, { formula: `=${atPlace("worst", place, plan)}` }, style),
    { formats: [{ range: range(row, LABEL, 1, 5), style: rowLine }] },
  ];
}

function chart(row: number, rows: number, first: number, plan: Plan, titleText: string) {
  const { bars } = plan.texts.comparison;
  const count = plan.vendors.length;
  return {
    name: "Residual_Risk",
    kind: "stacked-bar",
    title: { cell: { row: row + 1, column: LABEL }, text: bars.chartTitle.replace("{title}", titleText) },
    description: bars.description,
    categories: range(first, LABEL, count),
    series: [
      { name: bars.certain, values: range(first, CERTAIN, count), color: chartColors.certain },
      { name: bars.open, values: range(first, CERTAIN + 1, count), color: chartColors.open },
    ],
    axis: { title: bars.axis, minimum: 0, maximum: 100 },
    position: range(row + 1, RANK, rows - 1, CHART_COLUMNS),
  } as const;
}
