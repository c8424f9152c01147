/** Residual risk in the worst and best case, and the risk with no safeguard at all; 0 to 100 each. */
export interface RiskFigures {
  readonly worst: number;
  readonly best: number;
  readonly inherent: number;
}

export interface WeightedFigures {
  /** 0 or more. */
  readonly weight: number;
  readonly figures: RiskFigures;
}

/**
 * The weighted sum of decision analysis with weights normalised to 1 (Fishburn 1967), of each figure.
 * `undefined` when nothing carries weight, because "nothing to assess" is not "no risk".
 */
export function weightedMean(parts: readonly WeightedFigures[]): RiskFigures | undefined {
  let total = 0;
  let worst = 0;
  let best = 0;
  let inherent = 0;
  for (const { weight, figures } of parts) {
    total += weight;
    worst += weight * figures.worst;
    best += weight * figures.best;
    inherent += weight * figures.inherent;
  }
  return total === 0 ? undefined : { worst: worst / total, best: best / total, inherent: inherent / total };
}
