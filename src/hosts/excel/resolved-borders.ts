import type { Border, Format, Range } from "../../workbook/declaration";
import { type Patch, rectanglesOf } from "./rectangles";
import { blankGrid, extent, paint } from "./resolved-formats";

type Line = Pick<Border, "color" | "weight">;

/**
 * The same lines in fewer steps. Each line between two cells is resolved once, later formats winning, whichever of the
 * two cells it was declared for; lines that lie side by side are drawn together.
 */
export function resolvedBorders(formats: readonly Format[]): readonly Patch<Border>[] {
  const drawn = formats.filter(({ style }) => style.borders !== undefined);
  const { rows, columns } = extent(drawn.map(({ range }) => range));
  const above = blankGrid<string>(rows + 1, columns);
  const left = blankGrid<string>(rows, columns + 1);
  for (const { range, style } of drawn) {
    for (const border of style.borders ?? []) {
      const key = keyOf(border);
      const lines = linesOf(border.edge, range);
      if (lines !== undefined) paint(isHorizontal(border.edge) ? above : left, lines, key);
    }
  }
  return [
    ...rectanglesOf(above).flatMap(({ range, value }) => horizontal(range, lineOf(value))),
    ...rectanglesOf(left).flatMap(({ range, value }) => vertical(range, lineOf(value))),
  ];
}

/** Where the lines of an edge stand: line n is above row n, or left of column n. */
function linesOf(edge: Border["edge"], { row, column, rows, columns }: Range): Range | undefined {
  switch (edge) {
    case "top":
      return { row, column, rows: 1, columns };
    case "bottom":
      return { row: row + rows, column, rows: 1, columns };
    case "inside-horizontal":
      return rows > 1 ? { row: row + 1, column, rows: rows - 1, columns } : undefined;
    case "left":
      return { row, column, rows, columns: 1 };
    case "right":
      return { row, column: column + columns, rows, columns: 1 };
    default:
      return columns > 1 ? { row, column: column + 1, rows, columns: columns - 1 } : undefined;
  }
}

/** One line is the lower edge of the cells above it; several have cells between them. */
function horizontal({ row, column, rows, columns }: Range, line: Line): readonly Patch<Border>[] {
  if (rows === 1) {
    const edge = row === 0 ? "top" : "bottom";
    return [patch({ row: Math.max(0, row - 1), column, rows: 1, columns }, edge, line)];
  }
  const between = { row, column, rows: rows - 1, columns };
  const edges = rows === 2 ? (["top", "bottom"] as const) : (["top", "inside-horizontal", "bottom"] as const);
  return edges.map((edge) => patch(between, edge, line));
}

function vertical({ row, column, rows, columns }: Range, line: Line): readonly Patch<Border>[] {
  if (columns === 1) {
    const edge = column === 0 ? "left" : "right";
    return [patch({ row, column: Math.max(0, column - 1), rows, columns: 1 }, edge, line)];
  }
  const between = { row, column, rows, columns: columns - 1 };
  const edges =
    columns === 2 ? (["left", "right"] as const) : (["left", "inside-vertical", "right"] as const);
  return edges.map((edge) => patch(between, edge, line));
}

function patch(range: Range, edge: Border["edge"], line: Line): Patch<Border> {
  return { range, value: { edge, ...line } };
}

function isHorizontal(edge: Border["edge"]): boolean {
  return edge === "top" || edge === "bottom" || edge === "inside-horizontal";
}

function keyOf({ color, weight }: Border): string {
  return `${weight} ${color}`;
}

function lineOf(key: string): Line {
  const [weight, color = ""] = key.split(" ");
  return { color, weight: weight === "medium" ? "medium" : "thin" };
}
