import { boolean, color, number, oneOf, text, anything } from "./given";
import type { KeptShape } from "./kept-object";

const FONT: KeptShape = {
  className: "ChartFont",
  properties: {
    bold: boolean,
    color,
    italic: boolean,
    name: text,
    size: number,
    underline: oneOf("None", "Single"),
  },
};
const FILL: KeptShape = {
  className: "ChartFill",
  methods: {
    clear: (kept) => void (kept["color"] = "none"),
    setSolidColor: (kept, [given]) => void (kept["color"] = color(given)),
  },
};
const LINE_STYLE = oneOf(
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
);
const LINE: KeptShape = {
  className: "ChartLineFormat",
  properties: { color, lineStyle: LINE_STYLE, weight: number },
  methods: { clear: (kept) => void (kept["lineStyle"] = "None") },
};
const BORDER: KeptShape = {
  className: "ChartBorder",
  properties: { color, lineStyle: LINE_STYLE, weight: number },
  methods: { clear: (kept) => void (kept["lineStyle"] = "None") },
};

/** Source: Excel.ChartTitle; `setFormula` binds the title to a cell (ExcelApi 1.7). */
export const CHART_TITLE: KeptShape = {
  className: "ChartTitle",
  properties: {
    text,
    visible: boolean,
    overlay: boolean,
    position: text,
    horizontalAlignment: text,
    showShadow: boolean,
    left: number,
    top: number,
  },
  children: {
    format: { className: "ChartTitleFormat", children: { font: FONT, fill: FILL, border: BORDER } },
  },
  methods: { setFormula: (kept, [formula]) => void (kept["formula"] = text(formula)) },
};

const GRIDLINES: KeptShape = {
  className: "ChartGridlines",
  properties: { visible: boolean },
  children: { format: { className: "ChartGridlinesFormat", children: { line: LINE } } },
};
const AXIS_TITLE: KeptShape = {
  className: "ChartAxisTitle",
  properties: { text, visible: boolean },
  children: { format: { className: "ChartAxisTitleFormat", children: { font: FONT } } },
  methods: { setFormula: (kept, [formula]) => void (kept["formula"] = text(formula)) },
};
const AXIS: KeptShape = {
  className: "ChartAxis",
  properties: {
    minimum: anything,
    maximum: anything,
    majorUnit: anything,
    minorUnit: anything,
    visible: boolean,
    reversePlotOrder: boolean,
    position: oneOf("Automatic", "Maximum", "Minimum", "Custom"),
    numberFormat: text,
    tickLabelPosition: text,
    tickLabelSpacing: anything,
    majorTickMark: text,
    minorTickMark: text,
    textOrientation: anything,
  },
  children: {
    title: AXIS_TITLE,
    majorGridlines: GRIDLINES,
    minorGridlines: GRIDLINES,
    format: { className: "ChartAxisFormat", children: { font: FONT, line: LINE } },
  },
};

/** Source: Excel.ChartAxes. */
export const CHART_AXES: KeptShape = {
  className: "ChartAxes",
  children: { categoryAxis: AXIS, valueAxis: AXIS },
};

/** Source: Excel.ChartLegend. */
export const CHART_LEGEND: KeptShape = {
  className: "ChartLegend",
  properties: {
    visible: boolean,
    overlay: boolean,
    position: oneOf("Top", "Bottom", "Left", "Right", "Corner", "Custom"),
  },
  children: {
    format: { className: "ChartLegendFormat", children: { font: FONT, fill: FILL, border: BORDER } },
  },
};

/** Source: Excel.ChartDataLabels. */
export const CHART_DATA_LABELS: KeptShape = {
  className: "ChartDataLabels",
  properties: {
    position: text,
    separator: text,
    showValue: boolean,
    showSeriesName: boolean,
    showCategoryName: boolean,
    showLegendKey: boolean,
    showPercentage: boolean,
    numberFormat: text,
  },
  children: {
    format: { className: "ChartDataLabelFormat", children: { font: FONT, fill: FILL, border: BORDER } },
  },
};

/** Source: Excel.ChartAreaFormat. */
export const CHART_AREA_FORMAT: KeptShape = {
  className: "ChartAreaFormat",
  properties: { roundedCorners: boolean },
  children: { font: FONT, fill: FILL, border: BORDER },
};

/** Source: Excel.ChartSeriesFormat. */
export const CHART_SERIES_FORMAT: KeptShape = {
  className: "ChartSeriesFormat",
  children: { fill: FILL, line: LINE },
};
