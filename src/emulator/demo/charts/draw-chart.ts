import type { ChartPicture } from "../../index";
import { DEFAULT_COLOR, type Size, pictureInWords } from "./chart-picture";
import { radar } from "./radar";
import { stackedBar } from "./stacked-bar";
import { fitted, svg } from "./svg";

const TITLE_SIZE = 13;

/** A chart as a picture that says in words what it shows. */
export function drawChart(picture: ChartPicture, size: Size): SVGElement {
  const { width, height } = size;
  return svg(
    "svg",
    {
      role: "img",
      "aria-label": pictureInWords(picture),
      width,
      height,
      "font-family": "Carlito, Calibri, sans-serif",
    },
    svg("rect", { width: width - 1, height: height - 1, x: 0.5, y: 0.5, fill: "#ffffff", stroke: "#d9d9d9" }),
    svg(
      "text",
      {
        x: width / 2,
        y: 21,
        "text-anchor": "middle",
        "font-size": TITLE_SIZE,
        "font-weight": 600,
        fill: "#242424",
      },
      fitted(picture.title, width - 20, TITLE_SIZE),
    ),
    ...(isRadar(picture) ? radar(picture, size) : stackedBar(picture, size)),
    ...(picture.hasLegend ? [legend(picture, size)] : []),
  );
}

function isRadar({ type }: ChartPicture): boolean {
  return type.startsWith("Radar");
}

function legend(picture: ChartPicture, { width, height }: Size): SVGElement {
  const { series } = picture;
  const widths = series.map(({ name }) => 24 + name.length * 5.6);
  let x = Math.max(8, (width - widths.reduce((sum, one) => sum + one, 0)) / 2);
  const entries = series.flatMap(({ name, color = DEFAULT_COLOR }, index) => {
    const left = x;
    x += widths[index] ?? 0;
    const thickness = isRadar(picture) ? 3 : 10;
    return [
      svg("rect", { x: left, y: height - 13 - thickness / 2, width: 10, height: thickness, fill: color }),
      svg("text", { x: left + 14, y: height - 9, "font-size": 10 }, name),
    ];
  });
  return svg("g", {}, ...entries);
}
