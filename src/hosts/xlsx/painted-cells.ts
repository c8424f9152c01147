import type { CellStyle } from "hucre/xlsx";
import type { Border, Format, Style } from "../../workbook/declaration";
import { cellStyle, type Edge, type EdgedStyle, type Edges } from "./cell-style";

/** Row and column as one number: a sheet has 16,384 columns. */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

interface Paint {
  readonly style: EdgedStyle;
  /** One object for all cells that look alike. */
  readonly cellStyle: CellStyle;
  readonly next: Map<string, Paint>;
}

/** The style of every formatted cell, later formats over earlier ones, property by property. */
export function paintedCells(formats: readonly Format[]): ReadonlyMap<number, CellStyle> {
  const blank: Paint = { style: {}, cellStyle: {}, next: new Map() };
  const paints = new Map<number, Paint>();
  formats.forEach((format, index) => {
    for (const { key, place } of placesIn(format)) {
      const before = paints.get(key) ?? blank;
      const step = `${index} ${place.code}`;
      const after = before.next.get(step) ?? painted(before.style, format.style, place);
      before.next.set(step, after);
      paints.set(key, after);
    }
  });
  return new Map([...paints].map(([key, paint]) => [key, paint.cellStyle]));
}

interface Place {
  readonly isTop: boolean;
  readonly isBottom: boolean;
  readonly isLeft: boolean;
  readonly isRight: boolean;
  readonly code: number;
}

function* placesIn({ range }: Format): Generator<{ readonly key: number; readonly place: Place }> {
  for (let row = 0; row < range.rows; row++) {
    for (let column = 0; column < range.columns; column++) {
      const isTop = row === 0;
      const isBottom = row === range.rows - 1;
      const isLeft = column === 0;
      const isRight = column === range.columns - 1;
      const code = Number(isTop) + 2 * Number(isBottom) + 4 * Number(isLeft) + 8 * Number(isRight);
      const key = cellKey(range.row + row, range.column + column);
      yield { key, place: { isTop, isBottom, isLeft, isRight, code } };
    }
  }
}

function painted(before: EdgedStyle, { borders, ...style }: Style, place: Place): Paint {
  const edges = { ...before.edges, ...edgesAt(borders ?? [], place) };
  const after = Object.keys(edges).length === 0 ? { ...before, ...style } : { ...before, ...style, edges };
  return { style: after, cellStyle: cellStyle(after), next: new Map() };
}

/** A range's borders as its cell at `place` wears them; inner lines belong to the cells on both sides. */
export function edgesAt(borders: readonly Border[], place: Place): Edges {
  const edges: Partial<Record<keyof Edges, Edge>> = {};
  for (const { edge, color, weight } of borders) {
    for (const side of sidesOf(edge, place)) edges[side] = { color, weight };
  }
  return edges;
}

type Side = keyof Edges;

function sidesOf(edge: Border["edge"], place: Place): readonly Side[] {
  const { isTop, isBottom, isLeft, isRight } = place;
  const sides: Readonly<Record<Border["edge"], readonly (Side | false)[]>> = {
    top: [isTop && "top"],
    bottom: [isBottom && "bottom"],
    left: [isLeft && "left"],
    right: [isRight && "right"],
    "inside-horizontal": [!isTop && "top", !isBottom && "bottom"],
    "inside-vertical": [!isLeft && "left", !isRight && "right"],
  };
  return sides[edge].filter((side) => side !== false);
}
