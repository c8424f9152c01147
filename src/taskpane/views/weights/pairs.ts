import type { Judgement } from "../../../core/weighting/judgement";

/** Two places in the list of domains, the earlier one first. */
export interface Pair {
  readonly first: number;
  readonly second: number;
}

/**
 * All pairs: first each thing with the next one, so that shares show as early as they can, then those two apart, and so on.
 */
export function pairsOf(count: number): readonly Pair[] {
  const distances = Array.from({ length: Math.max(0, count - 1) }, (_, step) => step + 1);
  return distances.flatMap((distance) =>
    Array.from({ length: count - distance }, (_, first) => ({ first, second: first + distance })),
  );
}

export function judged(judgements: readonly Judgement[], pair: Pair): Judgement | undefined {
  return judgements.find(({ first, second }) => first === pair.first && second === pair.second);
}

/** With this judgement in place of an earlier one about the same pair. */
export function withJudgement(judgements: readonly Judgement[], judgement: Judgement): readonly Judgement[] {
  return [...judgements.filter((one) => one !== judged(judgements, judgement)), judgement];
}
