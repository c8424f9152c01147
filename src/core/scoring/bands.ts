import type { Settings } from "../assessment/model";
import { BANDS } from "./result";
import type { Band } from "./result";
import { roundedFigure } from "./rounded-figure";

/** The band of a residual risk, judged on the figure as it is shown: exactly on an edge is the worse band. */
export function band(risk: number, edges: Settings["bands"]): Band {
  const shown = roundedFigure(risk);
  if (shown >= edges.critical) return "Critical";
  if (shown >= edges.high) return "High";
  return shown >= edges.moderate ? "Moderate" : "Low";
}

export function worstBand(bands: readonly [Band, ...Band[]]): Band {
  return bands.reduce((worst, other) => (BANDS.indexOf(other) > BANDS.indexOf(worst) ? other : worst));
}
