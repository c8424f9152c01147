import type { ChartPicture } from "../../index";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type PictureSeries = ChartPicture["series"][number];

/** Drawn where a workbook names no colour. */
export const DEFAULT_COLOR = "#5c5c5c";

export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
}

/** The value axis; without limits of its own it runs from 0 to the largest figure. */
export function scaleOf({ axis, series }: ChartPicture): Scale {
  const { minimum = 0, maximum = Math.max(1, ...series.flatMap(({ values }) => values)) } = axis;
  return { minimum, maximum };
}

/** The chart in words: its title, then every category with its figures. */
export function pictureInWords({ title, categories, series }: ChartPicture): string {
  const painted = series.filter(({ color }) => color !== "none");
  const lines = categories.map((category, index) => {
    const figures = painted.map(({ name, values }) => `${name} ${(values[index] ?? 0).toFixed(1)}`);
    return category === "" ? "" : `${category}: ${figures.join(", ")}.`;
  });
  return [`${title}.`, ...lines.filter((line) => line !== "")].join(" ");
}
