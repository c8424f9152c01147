import { invalidArgument } from "../book/host-error";
import { boolean, color, oneOf, options, text } from "./given";
import type { KeptShape } from "./kept-object";

const BORDER: KeptShape = {
  className: "ConditionalRangeBorder",
  properties: { color, style: oneOf("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot") },
};

/** Source: Excel.ConditionalRangeFormat; a conditional format cannot change a font's name or size, or a border's weight. */
const FORMAT: KeptShape = {
  className: "ConditionalRangeFormat",
  properties: { numberFormat: text },
  children: {
    fill: { className: "ConditionalRangeFill", properties: { color }, methods: { clear: empty } },
    font: {
      className: "ConditionalRangeFont",
      properties: {
        bold: boolean,
        italic: boolean,
        color,
        strikethrough: boolean,
        underline: oneOf("None", "Single", "Double"),
      },
      methods: { clear: empty },
    },
    borders: {
      className: "ConditionalRangeBorderCollection",
      children: { top: BORDER, bottom: BORDER, left: BORDER, right: BORDER },
      items: { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" },
    },
  },
};

/** Source: Excel.CustomConditionalFormat. */
export const CUSTOM: KeptShape = {
  className: "CustomConditionalFormat",
  children: { rule: { className: "ConditionalFormatRule", properties: { formula } }, format: FORMAT },
};

/** Source: Excel.CellValueConditionalFormat. */
export const CELL_VALUE: KeptShape = {
  className: "CellValueConditionalFormat",
  properties: { rule: cellValueRule },
  children: { format: FORMAT },
};

/** Source: Excel.TextConditionalFormat. */
export const TEXT_COMPARISON: KeptShape = {
  className: "TextConditionalFormat",
  properties: { rule: textRule },
  children: { format: FORMAT },
};

/** Source: Excel.ColorScaleConditionalFormat. */
export const COLOR_SCALE: KeptShape = {
  className: "ColorScaleConditionalFormat",
  properties: { criteria: colorScale },
};

function formula(value: unknown): string {
  const given = text(value);
  if (!given.startsWith("=")) throw invalidArgument("A rule's formula begins with =.");
  return given;
}

function cellValueRule(value: unknown): unknown {
  const { formula1, operator } = options(value);
  text(formula1);
  oneOf(
    "Between",
    "NotBetween",
    "EqualTo",
    "NotEqualTo",
    "GreaterThan",
    "LessThan",
    "GreaterThanOrEqual",
    "LessThanOrEqual",
  )(operator);
  return value;
}

function textRule(value: unknown): unknown {
  const given = options(value);
  text(given["text"]);
  oneOf("Contains", "NotContains", "BeginsWith", "EndsWith")(given["operator"]);
  return value;
}

function colorScale(value: unknown): unknown {
  const { minimum, maximum } = options(value);
  for (const point of [minimum, maximum]) {
    oneOf(
      "LowestValue",
      "HighestValue",
      "Number",
      "Percent",
      "Percentile",
      "Formula",
    )(options(point)["type"]);
    color(options(point)["color"]);
  }
  return value;
}

function empty(kept: Record<string, unknown>): void {
  for (const name of Object.keys(kept)) delete kept[name];
}
