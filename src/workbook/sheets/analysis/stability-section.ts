import { cellAddress } from "../../addresses";
import type { Chart } from "../../declaration";
import { cellPart, formatPart, heightPart, range, rowPart } from "../../layout/ranges";
import type { Section } from "../../layout/stack";
import type { Plan } from "../../plan";
import { centred, chartColors, header, heading, note, oneDecimal, prose, rowLine } from "../../styles";
import { PRINTED_COLUMNS, blockParts, messageParts } from "./analysis-grid";

const NOW = 1;
const FROM = 2;
const TO = 3;
const CHANGE = 4;
/** Beyond the words, which run on to the right, and beyond the print. */
const BASE = PRINTED_COLUMNS;

/** How far each weight can move before any vendor changes place, as figures and as a tornado. */
export function stabilitySection(plan: Plan): Section {
  const { stability } = plan.texts.analysis;
  const { domain, now, from, to, change, base, below, above } = stability.columns;
  const count = plan.domains;
  const chartRows = Math.max(12, count + 5);
  if (count === 0) return { rows: 0, part: () => [] };
  return {
    rows: count + chartRows + 5,
    part: (row) => {
      const first = row + 3;
      const picture = first + count + 1;
      const cell = (column: number) => cellAddress(first, column, "column");
      return [
        cellPart(row, 0, stability.title, heading),
        cellPart(row + 1, 0, stability.note, note),
        rowPart(row + 2, 0, [domain, now, from, to, change, undefined, undefined, undefined], header),
        rowPart(row + 2, BASE, [base, below, above], header),
        formatPart(range(row + 2, NOW, 1, 3), centred),
        formatPart(range(row + 2, CHANGE), { wraps: false }),
        { cells: [{ row: first, column: 0, cells: plan.assessment.domains.map(({ title }) => [title]) }] },
        formatPart(range(first, 0, count), { ...prose, vertical: "center" }),
        ...blockParts("Analysis_Stability", first, NOW, plan),
        {
          fills: [
            { range: range(first, BASE, count), formula: `=${cell(FROM)}` },
            { range: range(first, BASE + 1, count), formula: `=${cell(NOW)}-${cell(FROM)}` },
            { range: range(first, BASE + 2, count), formula: `=${cell(TO)}-${cell(NOW)}` },
          ],
        },
        formatPart(range(first, NOW, count, 3), oneDecimal),
        formatPart(range(first, BASE, count, 3), oneDecimal),
        formatPart(range(first, 0, count, CHANGE + 4), rowLine),
        ...messageParts("Analysis_Stability_Message", picture, stability.title, plan),
        heightPart(picture + 1, 18, chartRows - 1),
        { charts: [chart({ first, picture, chartRows }, plan)] },
      ];
    },
  };
}

interface Places {
  readonly first: number;
  readonly picture: number;
  readonly chartRows: number;
}

function chart({ first, picture, chartRows }: Places, plan: Plan): Chart {
  const { stability } = plan.texts.analysis;
  const values = (column: number) => range(first, column, plan.domains);
  return {
    name: "Stability",
    kind: "stacked-bar",
    title: { cell: { row: picture, column: 0 }, text: stability.title },
    description: stability.description,
    categories: range(first, 0, plan.domains),
    series: [
      { name: stability.columns.base, values: values(BASE) },
      { name: stability.columns.below, values: values(BASE + 1), color: chartColors.open },
      { name: stability.columns.above, values: values(BASE + 2), color: chartColors.certain },
    ],
    axis: { title: stability.axis, minimum: 0, maximum: 100 },
    position: range(picture + 1, 0, chartRows - 1, PRINTED_COLUMNS),
  };
}
