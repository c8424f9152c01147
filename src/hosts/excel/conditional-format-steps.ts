import type { ConditionalFormat, Sheet } from "../../workbook/declaration";
import { type Step, wireBytes } from "./batch";

/** Written from the last to the first, because Excel puts every new rule before the older ones. */
export function conditionalFormatSteps({ name, conditionalFormats }: Sheet): readonly Step[] {
  return conditionalFormats.toReversed().map((rule) => ({
    sheet: name,
    bytes: wireBytes(12 + 4 * (rule.style.borders?.length ?? 0), rule.formula),
    queue: (batch) => applyRule(batch.range(name, rule.range).conditionalFormats, rule),
  }));
}

function applyRule(rules: Excel.ConditionalFormatCollection, { formula, style }: ConditionalFormat): void {
  const { rule, format } = rules.add("Custom").custom;
  rule.formula = formula;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.fontColor !== undefined) format.font.color = `#${style.fontColor}`;
  if (style.isBold !== undefined) format.font.bold = style.isBold;
  for (const { edge, color } of style.borders ?? []) {
    if (edge === "inside-horizontal" || edge === "inside-vertical") {
      throw new RangeError("A conditional format draws the edges of a cell, not lines between cells.");
    }
    // Excel draws the lines of a condition thin, whatever else is asked.
    const line = format.borders[edge];
    line.style = "Continuous";
    line.color = `#${color}`;
  }
}
