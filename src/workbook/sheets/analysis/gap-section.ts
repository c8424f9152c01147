import { GAP_PARTS } from "../../analysis/analysis-blocks";
import { cellAddress } from "../../addresses";
import type { Chart } from "../../declaration";
import type { Part } from "../../layout/part";
import { cellPart, formatPart, heightPart, range, rowPart } from "../../layout/ranges";
import type { Section } from "../../layout/stack";
import type { Plan } from "../../plan";
import { centred, chartColors, header, heading, oneDecimal, rowLine } from "../../styles";
import { CHART_ROWS, PRINTED_COLUMNS, blockParts, messageParts } from "./analysis-grid";

const PARTS = GAP_PARTS + 1;
const LINES = PARTS + 2;
/** Label and points are written; the rest adds them up for the picture. */
const POINTS = 1;
const AFTER = 2;
const BASE = 3;
const WHOLE = 4;
const MORE = 5;
const LESS = 6;

/** A bridge from the first vendor's residual risk to the second's, criterion by criterion. */
export function gapSection(plan: Plan): Section {
  const { gap } = plan.texts.analysis;
  const { part, points, after, base, whole, more, less } = gap.columns;
  return {
    rows: LINES + CHART_ROWS + 4,
    part: (row) => {
      const first = row + 2;
      const picture = first + LINES + 1;
      return [
        cellPart(row, 0, gap.title, heading),
        rowPart(row + 1, 0, [part, points, after, base, whole, more, less], header),
        formatPart(range(row + 1, POINTS, 1, LESS), centred),
        ...blockParts("Analysis_Gap", first, 0, plan),
        ...sums(first),
        formatPart(range(first, POINTS, LINES, LESS), oneDecimal),
        formatPart(range(first, 0, LINES, LESS + 1), rowLine),
        ...messageParts("Analysis_Gap_Message", picture, gap.title, plan),
        heightPart(picture + 1, 18, CHART_ROWS - 1),
        { charts: [chart(first, picture, plan)] },
      ];
    },
  };
}

/** Running sum, and the bars between two sums; both ends stand whole. */
function sums(first: number): readonly Part[] {
  const points = cellAddress(first + 1, POINTS, "column");
  const after = cellAddress(first + 1, AFTER, "column");
  const before = cellAddress(first, AFTER, "column");
  const last = first + LINES - 1;
  const whole = (row: number) => `=${cellAddress(row, POINTS, "column")}`;
  const parts = (column: number, formula: string) => ({ range: range(first + 1, column, PARTS), formula });
  return [
    {
      cells: [first, last].map((row) => ({
        row,
        column: AFTER,
        cells: [[{ formula: whole(row) }, 0, { formula: whole(row) }, 0, 0]],
      })),
      fills: [
        parts(AFTER, `=${before}+${points}`),
        parts(BASE, `=MIN(${before},${after})`),
        parts(MORE, `=MAX(${points},0)`),
        parts(LESS, `=MAX(-${points},0)`),
      ],
    },
  ];
}

function chart(first: number, picture: number, plan: Plan): Chart {
  const { gap } = plan.texts.analysis;
  const values = (column: number) => range(first, column, LINES);
  return {
    name: "Bridge",
    kind: "stacked-bar",
    title: { cell: { row: picture, column: 0 }, text: gap.title },
    description: gap.description,
    categories: range(first, 0, LINES),
    series: [
      { name: gap.columns.base, values: values(BASE) },
      { name: gap.columns.whole, values: values(WHOLE), color: chartColors.certain },
      { name: gap.columns.more, values: values(MORE), color: chartColors.more },
      { name: gap.columns.less, values: values(LESS), color: chartColors.open },
    ],
    axis: { title: gap.axis, minimum: 0, maximum: 100 },
    position: range(picture + 1, 0, CHART_ROWS - 1, PRINTED_COLUMNS),
  };
}
