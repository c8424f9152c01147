import { columnLetters } from "../book/address";
import type { ConditionalFormatMemory, Kept } from "../book/memory";
import { options, text } from "./given";
import { keptBelow } from "./kept-object";

/** The rule in Univer's terms; undefined while it is not complete. */
export function univerConditionalRule(format: ConditionalFormatMemory): object | undefined {
  const { type, kept } = format;
  if (type === "Custom") return customRule(keptBelow(kept, "custom"));
  if (type === "CellValue") return cellValueRule(format, keptBelow(kept, "cellValue"));
  if (type === "ContainsText") return textRule(keptBelow(kept, "textComparison"));
  return colorScaleRule(keptBelow(kept, "colorScale"));
}

function customRule(kept: Kept): object | undefined {
  const { formula } = keptBelow(kept, "rule");
  if (formula === undefined) return undefined;
  return { type: "highlightCell", subType: "formula", value: formula, style: style(kept) };
}

const COMPARISONS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

/** Written as a formula of the top-left cell: Univer's own comparison knows numbers only. */
function cellValueRule({ area }: ConditionalFormatMemory, kept: Kept): object | undefined {
  if (kept["rule"] === undefined) return undefined;
  const { operator, formula1, formula2 } = options(kept["rule"]);
  const cell = `${columnLetters(area.column)}${area.row + 1}`;
  const first = operand(formula1);
  const isBetween = `AND(${cell}>=${first},${cell}<=${operand(formula2 ?? formula1)})`;
  const comparison =
    operator === "Between"
      ? isBetween
      : operator === "NotBetween"
        ? `NOT(${isBetween})`
        : `${cell}${COMPARISONS[text(operator)] ?? "="}${first}`;
  return { type: "highlightCell", subType: "formula", value: `=${comparison}`, style: style(kept) };
}

function operand(formula: unknown): string {
  return String(formula).replace(/^=/, "");
}

const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
};

function textRule(kept: Kept): object | undefined {
  if (kept["rule"] === undefined) return undefined;
  const rule = options(kept["rule"]);
  const operator = TEXT_OPERATORS[text(rule["operator"])];
  return { type: "highlightCell", subType: "text", operator, value: rule["text"], style: style(kept) };
}

const POINTS: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

function colorScaleRule(kept: Kept): object | undefined {
  if (kept["criteria"] === undefined) return undefined;
  const criteria = options(kept["criteria"]);
  const points = ["minimum", "midpoint", "maximum"].filter(
    (name) => criteria[name] !== undefined && criteria[name] !== null,
  );
  const config = points.map((name, index) => {
    const { color, type, formula } = options(criteria[name]);
    const value = formula === undefined || formula === null ? {} : { value: Number(operand(formula)) };
    return { index, color, value: { type: POINTS[text(type)] ?? "num", ...value } };
  });
  return { type: "colorScale", config };
}

/** Fill, font and borders in Univer's style. */
function style(kept: Kept): object {
  const format = keptBelow(kept, "format");
  const fill = keptBelow(format, "fill")["color"];
  const font = keptBelow(format, "font");
  const edges = keptBelow(format, "borders");
  const borders = Object.fromEntries(
    ["top", "bottom", "left", "right"].flatMap((edge) => {
      const { color, style: line } = keptBelow(edges, edge);
      const isDrawn = (color !== undefined || line !== undefined) && line !== "None";
      return isDrawn ? [[edge.charAt(0), { s: 1, cl: { rgb: color ?? "#000000" } }]] : [];
    }),
  );
  return {
    ...(fill ? { bg: { rgb: fill } } : {}),
    ...(font["color"] ? { cl: { rgb: font["color"] } } : {}),
    ...(font["bold"] === undefined ? {} : { bl: font["bold"] ? 1 : 0 }),
    ...(font["italic"] === undefined ? {} : { it: font["italic"] ? 1 : 0 }),
    ...(font["strikethrough"] ? { st: { s: 1 } } : {}),
    ...(Object.keys(borders).length > 0 ? { bd: borders } : {}),
  };
}
