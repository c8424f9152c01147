/** `ratio`: how many times as important the first is as the second, from 1/9 to 9 (Saaty's scale). Places count from 0. */
export interface Judgement {
  readonly first: number;
  readonly second: number;
  readonly ratio: number;
}

/** Saaty's scale ends at 9: people do not tell larger ratios apart (Saaty 1980). */
export const STRONGEST = 9;
