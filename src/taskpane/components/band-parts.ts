import type { Settings } from "../../core/assessment/model";
import { BANDS, type Band } from "../../core/scoring/result";

export interface BandPart {
  readonly band: Band;
  readonly from: number;
  readonly to: number;
}

/** The bands along the scale 0 to 100; one whose edges meet takes no room. */
export function bandParts({ moderate, high, critical }: Settings["bands"]): readonly BandPart[] {
  const edges = [0, moderate, high, critical, 100].map((edge) => Math.min(100, Math.max(0, edge)));
  return BANDS.map((band, place) => ({ band, from: edges[place] ?? 0, to: edges[place + 1] ?? 100 })).filter(
    ({ from, to }) => to > from,
  );
}
