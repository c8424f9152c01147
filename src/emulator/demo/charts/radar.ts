import type { ChartPicture } from "../../index";
import { DEFAULT_COLOR, type PictureSeries, type Scale, type Size, scaleOf } from "./chart-picture";
import { fitted, svg } from "./svg";

const FONT = 10;
const TOP = 34;
const BOTTOM = 40;
const RINGS = 5;

/** One spoke a category, clockwise from the top; worse is further out. */
export function radar(picture: ChartPicture, size: Size): readonly SVGElement[] {
  const center = { x: size.width / 2, y: TOP + (size.height - TOP - BOTTOM) / 2 };
  const radius = Math.max(10, Math.min(size.width * 0.3, (size.height - TOP - BOTTOM) / 2 - 18));
  const place = placing(picture, center, radius);
  const scale = scaleOf(picture);
  return [
    ...web(picture, scale, place),
    ...picture.categories.map((category, index) => label(category, place(index, 1.12), center.x, size.width)),
    ...picture.series.flatMap((series, index) => outline(series, scale, place, index)),
  ];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

type Place = (category: number, share: number) => Point;

function placing({ categories }: ChartPicture, center: Point, radius: number): Place {
  return (category, share) => {
    const angle = (2 * Math.PI * category) / Math.max(1, categories.length) - Math.PI / 2;
    return { x: center.x + radius * share * Math.cos(angle), y: center.y + radius * share * Math.sin(angle) };
  };
}

function web({ categories }: ChartPicture, { minimum, maximum }: Scale, place: Place): readonly SVGElement[] {
  const rings = Array.from({ length: RINGS }, (_, index) => (index + 1) / RINGS);
  return [
    ...rings.map((share) =>
      svg("polygon", {
        points: points(categories.map((_, index) => place(index, share))),
        fill: "none",
        stroke: "#d9d9d9",
      }),
    ),
    ...rings.map((share) => {
      const { x, y } = place(0, share);
      const value = minimum + share * (maximum - minimum);
      return svg(
        "text",
        { x: x - 4, y: y + 3, "text-anchor": "end", "font-size": 9, fill: "#5c5c5c" },
        String(value),
      );
    }),
  ];
}

function label(text: string, { x, y }: Point, middle: number, width: number): SVGElement {
  const isCentred = Math.abs(x - middle) < 8;
  const room = isCentred ? width / 2 : x < middle ? x : width - x;
  const anchor = isCentred ? "middle" : x < middle ? "end" : "start";
  return svg("text", { x, y: y + 3, "text-anchor": anchor, "font-size": FONT }, fitted(text, room, FONT));
}

/** Lines differ in their dashes too, so that nobody needs the colours to tell them apart. */
function outline(
  { color = DEFAULT_COLOR, values }: PictureSeries,
  { minimum, maximum }: Scale,
  place: Place,
  index: number,
): readonly SVGElement[] {
  const corners = values.map((value, category) => place(category, (value - minimum) / (maximum - minimum)));
  return [
    svg("polygon", {
      points: points(corners),
      fill: "none",
      stroke: color,
      "stroke-width": 2.2,
      "stroke-dasharray": ["none", "7 3", "2 3", "9 3 2 3", "12 4", "4 2"][index % 6] ?? "none",
    }),
    ...corners.map(({ x, y }) => svg("circle", { cx: x, cy: y, r: 2.6, fill: color })),
  ];
}

function points(corners: readonly Point[]): string {
  return corners.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");
}
