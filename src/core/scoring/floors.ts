import { worstBand } from "./bands";
import type { Band, Tier } from "./result";

const LOWEST_BAND_OF_TIER = ["Low", "High", "Critical"] as const satisfies readonly Band[];

/**
 * The band after the floors, which can only make it worse: a conditional vendor or one with a severe
 * critical item is High at least, an excluded one Critical.
 *
 * Source: docs/methodology.md section 4.
 */
export function flooredBand(scoreBand: Band, tier: Tier, severeCriticalItems: number): Band {
  return worstBand([scoreBand, LOWEST_BAND_OF_TIER[tier], severeCriticalItems > 0 ? "High" : "Low"]);
}
