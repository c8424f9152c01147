import type { Border, Sheet, Style } from "../../workbook/declaration";
import { type Step, wireBytes } from "./batch";
import { resolvedBorders } from "./resolved-borders";
import { resolvedFormats } from "./resolved-formats";

const EDGES = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  "inside-horizontal": "InsideHorizontal",
  "inside-vertical": "InsideVertical",
} as const satisfies Record<Border["edge"], string>;

/** The looks of a sheet's cells, and which of them are unlocked. */
export function formatSteps({ name, formats }: Sheet): readonly Step[] {
  const patches = resolvedFormats(formats);
  const borders = resolvedBorders(formats);
  return [
    {
      sheet: name,
      bytes: wireBytes(5 * patches.length),
      queue: (batch) => {
        for (const { range, value } of patches) applyStyle(batch.range(name, range), value);
      },
    },
    {
      sheet: name,
      bytes: wireBytes(8 * borders.length),
      queue: (batch) => {
        for (const { range, value } of borders) applyBorder(batch.range(name, range).format.borders, value);
      },
    },
  ];
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function applyStyle(target: Excel.Range, style: Style): void {
  // One value stands for the whole range, which the type of the property does not say.
  if (style.numberFormat !== undefined) Object.assign(target, { numberFormat: style.numberFormat });
  if (style.fontName !== undefined) target.format.font.name = style.fontName;
  if (style.fontSize !== undefined) target.format.font.size = style.fontSize;
  if (style.fontColor !== undefined) target.format.font.color = `#${style.fontColor}`;
  if (style.isBold !== undefined) target.format.font.bold = style.isBold;
  if (style.fill !== undefined) target.format.fill.color = `#${style.fill}`;
  if (style.horizontal !== undefined) target.format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) target.format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wraps !== undefined) target.format.wrapText = style.wraps;
  if (style.isUnlocked !== undefined) target.format.protection.locked = !style.isUnlocked;
}

function applyBorder(borders: Excel.RangeBorderCollection, { edge, color, weight }: Border): void {
  const line = borders.getItem(EDGES[edge]);
  line.style = "Continuous";
  line.weight = weight === "thin" ? "Thin" : "Medium";
  line.color = `#${color}`;
}
