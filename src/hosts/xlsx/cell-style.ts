import type { BorderStyle } from "hucre";
import type { CellStyle } from "hucre/xlsx";
import type { Style } from "../../workbook/declaration";

export interface Edge {
  readonly color: string;
  readonly weight: "thin" | "medium";
}

export type Edges = Partial<Readonly<Record<"top" | "bottom" | "left" | "right", Edge>>>;

/** A style with its borders already dealt out to the four edges of one cell. */
export type EdgedStyle = Omit<Style, "borders"> & { readonly edges?: Edges };

/** Excel's default since 2007; LibreOffice and others take their own font where a style names none. */
export const DEFAULT_FONT = { name: "Calibri", size: 11 };

export function cellStyle(style: EdgedStyle): CellStyle {
  const { fill, numberFormat, isUnlocked, edges } = style;
  const alignment = alignmentOf(style);
  return {
    font: fontOf(style),
    ...(fill !== undefined && { fill: solidFill(fill) }),
    ...(alignment !== undefined && { alignment }),
    ...(edges !== undefined && { border: borderOf(edges) }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
    ...(isUnlocked !== undefined && { protection: { locked: !isUnlocked } }),
  };
}

/** A style that only changes what a condition changes; the rest of the cell shows through. */
export function differentialStyle(
  style: Pick<EdgedStyle, "fill" | "fontColor" | "isBold" | "edges">,
): CellStyle {
  const { fill, fontColor, isBold, edges } = style;
  const hasFont = fontColor !== undefined || isBold !== undefined;
  return {
    ...(hasFont && {
      font: {
        ...(isBold === true && { bold: true }),
        ...(fontColor !== undefined && { color: { rgb: fontColor } }),
      },
    }),
    ...(fill !== undefined && { fill: solidFill(fill) }),
    ...(edges !== undefined && { border: borderOf(edges) }),
  };
}

function fontOf(style: EdgedStyle): NonNullable<CellStyle["font"]> {
  return {
    name: style.fontName ?? DEFAULT_FONT.name,
    size: style.fontSize ?? DEFAULT_FONT.size,
    ...(style.isBold === true && { bold: true }),
    ...(style.fontColor !== undefined && { color: { rgb: style.fontColor } }),
  };
}

function alignmentOf({ horizontal, vertical, wraps }: EdgedStyle): CellStyle["alignment"] | undefined {
  if (horizontal === undefined && vertical === undefined && wraps === undefined) return undefined;
  return {
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(wraps === true && { wrapText: true }),
  };
}

/** Cells read the foreground colour of a solid fill, conditional formats the background colour. */
function solidFill(rgb: string): NonNullable<CellStyle["fill"]> {
  return { type: "pattern", pattern: "solid", fgColor: { rgb }, bgColor: { rgb } };
}

function borderOf(edges: Edges): BorderStyle {
  const border: BorderStyle = {};
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const edge = edges[side];
    if (edge !== undefined) border[side] = { style: edge.weight, color: { rgb: edge.color } };
  }
  return border;
}
