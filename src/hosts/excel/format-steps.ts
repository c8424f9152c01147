import type { Border, Format, Sheet, Style } from "../../workbook/declaration";
import { type Step, wireBytes } from "./batch";

/** Excel's column width counts characters of 7 pixels plus 5 pixels of margin; Office.js counts points, 3 to every 4 pixels. */
const PIXELS_PER_CHARACTER = 7;
const MARGIN_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

const EDGES = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  "inside-horizontal": "InsideHorizontal",
  "inside-vertical": "InsideVertical",
} as const satisfies Record<Border["edge"], string>;

/** Widths, heights and looks of a sheet, in the order of the declaration: later formats win. */
export function formatSteps({ name, formats, columnWidths, rowHeights }: Sheet): readonly Step[] {
  return [
    ...formats.map((format) => ({
      sheet: name,
      bytes: wireBytes(4 + 3 * Object.keys(format.style).length + 6 * (format.style.borders?.length ?? 0)),
      queue: formatStep(name, format),
    })),
    {
      sheet: name,
      bytes: wireBytes(3 * (columnWidths.length + rowHeights.length)),
      queue: (batch) => {
        for (const { column, columns, width } of columnWidths) {
          batch.range(name, { row: 0, column, rows: 1, columns }).format.columnWidth = pointsOf(width);
        }
        for (const { row, rows, height } of rowHeights) {
          batch.range(name, { row, column: 0, rows, columns: 1 }).format.rowHeight = height;
        }
      },
    },
  ];
}

/** Points of a column that is `characters` of the default font wide. Source: ECMA-376 part 1, 18.3.1.13, for Calibri 11. */
export function pointsOf(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER + MARGIN_PIXELS) * POINTS_PER_PIXEL;
}

function formatStep(sheet: string, { range, style }: Format): Step["queue"] {
  return (batch) => {
    const target = batch.range(sheet, range);
    // One value stands for the whole range, which the type of the property does not say.
    if (style.numberFormat !== undefined) Object.assign(target, { numberFormat: style.numberFormat });
    applyFont(target.format.font, style);
    applyLayout(target.format, style);
    for (const border of style.borders ?? []) applyBorder(target.format.borders, border);
  };
}

function applyFont(font: Excel.RangeFont, style: Style): void {
  if (style.fontName !== undefined) font.name = style.fontName;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.fontColor !== undefined) font.color = `#${style.fontColor}`;
  if (style.isBold !== undefined) font.bold = style.isBold;
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function applyLayout(format: Excel.RangeFormat, style: Style): void {
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wraps !== undefined) format.wrapText = style.wraps;
  if (style.isUnlocked !== undefined) format.protection.locked = !style.isUnlocked;
}

function applyBorder(borders: Excel.RangeBorderCollection, { edge, color, weight }: Border): void {
  const line = borders.getItem(EDGES[edge]);
  line.style = "Continuous";
  line.weight = weight === "thin" ? "Thin" : "Medium";
  line.color = `#${color}`;
}
