import type { RankingKeys } from "../scoring/ranking-keys";
import type { VendorResult } from "../scoring/result";
import { roundedFigure } from "../scoring/rounded-figure";

/** The four keys a vendor is ranked by; `undefined` for a vendor without a place. */
export function presentKeys({
  id,
  tier,
  severeCritical,
  commonBasis: { worst, best },
}: VendorResult): RankingKeys | undefined {
  if (tier === undefined || worst === undefined || best === undefined) return undefined;
  return {
    id,
    tier,
    severeCriticalItems: severeCritical.length,
    worst: roundedFigure(worst),
    best: roundedFigure(best),
  };
}
