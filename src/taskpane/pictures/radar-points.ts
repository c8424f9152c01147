import type { Settings } from "../../core/assessment/model";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** In radians, clockwise from the top, as radial lines count. */
export function angleOf(place: number, axes: number): number {
  return (2 * Math.PI * place) / axes;
}

/** Where a radial line runs through, from the centre. */
export function pointAt(angle: number, radius: number): Point {
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
}

/** The edges of the bands up to the first one that holds every figure; 100 where none below does. */
export function ringsFor({ moderate, high, critical }: Settings["bands"], most: number): readonly number[] {
  const edges = [moderate, high, critical, 100].filter((edge) => edge > 0 && edge <= 100);
  const rings = [...new Set(edges)].toSorted((one, other) => one - other);
  const outermost = rings.findIndex((edge) => edge >= most);
  return outermost === -1 ? rings : rings.slice(0, outermost + 1);
}

/**
 * For each line the corner its letter stands at: the outermost one that is not taken by the letter of a line
 * before it, or the outermost one of all; never the centre, where all lines with no risk meet. `undefined` for a
 * line without any other corner.
 */
export function letterCorners(
  lines: readonly (readonly (Point | undefined)[])[],
  apart: number,
): readonly (Point | undefined)[] {
  const taken: Point[] = [];
  return lines.map((line) => {
    const corners = line
      .filter((corner) => corner !== undefined)
      .filter(({ x, y }) => Math.hypot(x, y) > 0)
      .toSorted((one, other) => Math.hypot(other.x, other.y) - Math.hypot(one.x, one.y));
    const free = corners.find((corner) =>
      taken.every(({ x, y }) => Math.hypot(x - corner.x, y - corner.y) >= apart),
    );
    const corner = free ?? corners[0];
    if (corner !== undefined) taken.push(corner);
    return corner;
  });
}
