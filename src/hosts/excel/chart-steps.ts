import { absolute, cellAddress, onSheet } from "../../workbook/addresses";
import type { Chart, ChartSeries, Sheet } from "../../workbook/declaration";
import { type Batch, type Step, wireBytes } from "./batch";

const TYPES = { "stacked-bar": "BarStacked", radar: "RadarMarkers" } as const;

export function chartSteps({ name, charts }: Sheet): readonly Step[] {
  return charts.map((chart) => ({
    sheet: name,
    bytes: wireBytes(40 + 12 * chart.series.length),
    queue: (batch) => drawChart(batch, name, chart),
  }));
}

/** Office.js has no alternative text for charts: the title says the message, the cells beside it hold the figures. */
function drawChart(batch: Batch, sheet: string, declared: Chart): void {
  const [first, ...others] = declared.series;
  if (first === undefined) return;
  const { rows, columns } = first.values;
  const by = rows >= columns ? Excel.ChartSeriesBy.columns : Excel.ChartSeriesBy.rows;
  const chart = batch.sheet(sheet).charts.add(TYPES[declared.kind], batch.range(sheet, first.values), by);
  chart.name = declared.name;
  const categories = batch.range(sheet, declared.categories);
  const serie = chart.series.getItemAt(0);
  serie.name = first.name;
  drawSeries(serie, first, declared, batch.range(sheet, first.values), categories);
  for (const one of others) {
    drawSeries(chart.series.add(one.name), one, declared, batch.range(sheet, one.values), categories);
  }
  const title = cellAddress(declared.title.cell.row, declared.title.cell.column, "both");
  chart.title.setFormula(`=${onSheet(sheet, title)}`);
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  if (declared.series.some(({ color }) => color === undefined)) chart.legend.visible = false;
  else chart.legend.position = "Bottom";
  drawAxes(chart.axes, declared);
  const [topLeft = "", bottomRight = topLeft] = absolute(declared.position).split(":");
  chart.setPosition(topLeft, bottomRight);
}

function drawSeries(
  target: Excel.ChartSeries,
  { color }: ChartSeries,
  { kind }: Chart,
  values: Excel.Range,
  categories: Excel.Range,
): void {
  target.setValues(values);
  target.setXAxisValues(categories);
  if (kind === "stacked-bar") {
    if (color === undefined) target.format.fill.clear();
    else target.format.fill.setSolidColor(`#${color}`);
    target.gapWidth = 60;
  } else if (color !== undefined) {
    target.format.line.color = `#${color}`;
    target.markerForegroundColor = `#${color}`;
    target.markerBackgroundColor = `#${color}`;
  }
}

function drawAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, { kind, axis }: Chart): void {
  valueAxis.minimum = axis.minimum;
  valueAxis.maximum = axis.maximum;
  if (kind !== "stacked-bar") return;
  valueAxis.title.text = axis.title;
  // The first category on top, as in a list read downwards; the scale stays below.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
}
