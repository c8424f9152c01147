import type { ChartPicture } from "../../index";
import { DEFAULT_COLOR, type Scale, type Size, scaleOf } from "./chart-picture";
import { fitted, svg } from "./svg";

const FONT = 11;
const TOP = 34;
const BOTTOM = 58;
const RIGHT = 20;
const LEFT = 10;
const TICKS = 10;

/** Bars from the left, the first category on top, the scale below, as Excel draws them. */
export function stackedBar(picture: ChartPicture, size: Size): readonly SVGElement[] {
  const labels = Math.min(
    size.width * 0.32,
    Math.max(40, ...picture.categories.map((text) => text.length * 6)),
  );
  const left = LEFT + labels + 8;
  const plot = { left, top: TOP, width: size.width - left - RIGHT, height: size.height - TOP - BOTTOM };
  const scale = scaleOf(picture);
  const x = (value: number) =>
    left + ((value - scale.minimum) / (scale.maximum - scale.minimum)) * plot.width;
  return [...axis(picture, scale, plot, x), ...bars(picture, plot, x, labels)];
}

interface Plot extends Size {
  readonly left: number;
  readonly top: number;
}

type Placing = (value: number) => number;

function axis(
  { axis: { title } }: ChartPicture,
  { minimum, maximum }: Scale,
  plot: Plot,
  x: Placing,
): readonly SVGElement[] {
  const bottom = plot.top + plot.height;
  const step = (maximum - minimum) / TICKS;
  const values = Array.from({ length: TICKS + 1 }, (_, index) => minimum + index * step);
  return [
    ...values.flatMap((value) => [
      svg("line", { x1: x(value), x2: x(value), y1: plot.top, y2: bottom, stroke: "#d9d9d9" }),
      svg(
        "text",
        { x: x(value), y: bottom + 14, "text-anchor": "middle", "font-size": 10 },
        String(Math.round(value)),
      ),
    ]),
    svg("line", { x1: plot.left, x2: plot.left, y1: plot.top, y2: bottom, stroke: "#8a8886" }),
    svg(
      "text",
      { x: plot.left + plot.width / 2, y: bottom + 30, "text-anchor": "middle", "font-size": 10 },
      title,
    ),
  ];
}

function bars(
  { categories, series }: ChartPicture,
  plot: Plot,
  x: Placing,
  labels: number,
): readonly SVGElement[] {
  const lane = plot.height / Math.max(1, categories.length);
  const thickness = Math.min(28, lane / 1.6);
  return categories.flatMap((category, index) => {
    const middle = plot.top + lane * (index + 0.5);
    let end = 0;
    const parts = series.map(({ color, values }) => {
      const start = end;
      end += values[index] ?? 0;
      return svg("rect", {
        x: x(start),
        y: middle - thickness / 2,
        width: Math.max(0, x(end) - x(start)),
        height: thickness,
        fill: color ?? DEFAULT_COLOR,
      });
    });
    const label = { x: plot.left - 8, y: middle + 4, "text-anchor": "end", "font-size": FONT };
    return [...parts, svg("text", label, fitted(category, labels, FONT))];
  });
}
