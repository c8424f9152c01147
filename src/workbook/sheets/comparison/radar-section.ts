import { cellAddress, onSheet } from "../../addresses";
import type { Chart } from "../../declaration";
import { cellPart, formatPart, heightPart, range, rowPart } from "../../layout/ranges";
import type { Section } from "../../layout/stack";
import type { Plan } from "../../plan";
import { centred, header, heading, note, oneDecimal, rowLine, vendorColors } from "../../styles";
import { SLOT_COLUMN, blockRows } from "../workings/workings-places";
import { FIGURES, GRID_COLUMNS, RANK } from "./comparison-grid";

/** More lines than this cannot be told apart; fewer than three domains are no shape. */
const MOST_VENDORS = vendorColors.length;
const LEAST_DOMAINS = 3;
const CHART_ROWS = 24;

/** Radar of the domains, one line for each vendor by letter, with its figures below. Left out where it would mislead. */
export function radarSection(plan: Plan): Section {
  const { vendors, texts, assessment, domains } = plan;
  const { radar } = texts.comparison;
  const isDrawn = vendors.length > 0 && vendors.length <= MOST_VENDORS && domains >= LEAST_DOMAINS;
  if (!isDrawn) return { rows: 0, part: () => [] };
  const labels = vendors.map(({ vendor }) => `${vendor.id} ${vendor.name}`);
  return {
    rows: CHART_ROWS + domains + 4,
    part: (row) => {
      const table = row + 2 + CHART_ROWS;
      const figures = range(table + 1, FIGURES, domains, vendors.length);
      const source = cellAddress(blockRows(plan).domains, SLOT_COLUMN);
      return [
        cellPart(row, RANK, { formula: `="${radar.chartTitle}"` }, heading),
        heightPart(row, 22),
        heightPart(row + 1, 15, CHART_ROWS),
        rowPart(table, RANK, [radar.domain, undefined, undefined, ...labels], { ...header, fontSize: 10 }),
        formatPart(range(table, FIGURES, 1, vendors.length), centred),
        { cells: [{ row: table + 1, column: RANK, cells: assessment.domains.map(({ title }) => [title]) }] },
        formatPart(range(table + 1, RANK, domains), { fontSize: 10 }),
        { fills: [{ range: figures, formula: `=${onSheet(plan.sheets.workings, source)}` }] },
        formatPart(figures, { ...oneDecimal, ...centred }),
        formatPart(range(table + 1, RANK, domains, FIGURES - RANK + vendors.length), rowLine),
        cellPart(table + 1 + domains, RANK, radar.note, note),
        { charts: [chart(row, table + 1, labels, plan)] },
      ];
    },
  };
}

function chart(row: number, first: number, labels: readonly string[], plan: Plan): Chart {
  const { radar } = plan.texts.comparison;
  return {
    name: "Domains",
    kind: "radar",
    title: { cell: { row, column: RANK }, text: radar.chartTitle },
    description: radar.description,
    categories: range(first, RANK, plan.domains),
    series: labels.map((name, index) => ({
      name,
      values: range(first, FIGURES + index, plan.domains),
      color: vendorColors[index] ?? vendorColors[0],
    })),
    axis: { title: radar.axis, minimum: 0, maximum: 100 },
    position: range(row + 1, RANK, CHART_ROWS, GRID_COLUMNS),
  };
}
