import type { Domain } from "../../../core/assessment/model";
import type { DomainId } from "../../../core/units";
import type { Consistency } from "../../../core/weighting/consistency";
import type { Judgement } from "../../../core/weighting/judgement";
import { pairwiseShares } from "../../../core/weighting/pairwise";
import { rankOrderCentroid } from "../../../core/weighting/rank-order-centroid";
import { sharesOf, weightsOutOf100 } from "../../../core/weighting/shares";
import { contextWeights, type StricterContextId } from "../../../core/weighting/stricter-contexts";
import { FULL_SWING, swingShares } from "../../../core/weighting/swing";

export const WEIGHT_METHODS = ["order", "swing", "pairs", "context"] as const;
export type WeightMethod = (typeof WEIGHT_METHODS)[number];

/** Everything judged so far, method by method, so that trying another one loses nothing. Texts as typed, by domain. */
export interface Judgements {
  readonly places: readonly string[];
  readonly points: readonly string[];
  readonly pairs: readonly Judgement[];
  readonly contexts: readonly StricterContextId[];
}

/** Weights worked out, and what else the method asks for. */
export interface WeightChoice {
  readonly weights: ReadonlyMap<DomainId, number>;
  /** Contexts whose stricter settings belong to these weights. */
  readonly contexts: readonly StricterContextId[];
  readonly method: WeightMethod | "typed";
}

export interface WorkedOut {
  /** Absent until the judgements suffice. */
  readonly weights: readonly number[] | undefined;
  readonly shares: readonly number[] | undefined;
  readonly consistency?: Consistency;
}

/** What the weights say before anything is judged: their order, and their size against the largest. */
export function firstJudgements(domains: readonly Domain[]): Judgements {
  const weights = domains.map(({ weight }) => (typeof weight === "number" ? weight : 0));
  const largest = Math.max(...weights);
  return {
    places: weights.map((weight) => `${1 + weights.filter((other) => other > weight).length}`),
    points: weights.map(
      (weight) => `${largest > 0 ? Math.round((FULL_SWING * weight) / largest) : FULL_SWING}`,
    ),
    pairs: [],
    contexts: [],
  };
}

/** The weights that the judgements give: out of 100, or for a context multiples of the defaults. */
export function workedOut(
  method: WeightMethod,
  domains: readonly Domain[],
  judgements: Judgements,
): WorkedOut {
  if (method === "context") return ofContext(domains, judgements.contexts);
  if (method === "pairs") {
    const result = pairwiseShares(domains.length, judgements.pairs);
    if (result === undefined) return ofShares(undefined);
    return { ...ofShares(result.shares), consistency: result.consistency };
  }
  return ofShares(method === "order" ? ofPlaces(judgements.places) : ofPoints(judgements.points));
}

/** A place typed: a whole number from 1. */
export function placeOf(text: string): number | undefined {
  return /^[1-9]\d{0,2}$/.test(text.trim()) ? Number(text) : undefined;
}

/** Points typed, 0 to 100, with a decimal point or comma. */
export function pointsOf(text: string): number | undefined {
  const tidy = text.trim().replace(",", ".");
  const points = /^\d{1,3}(\.\d{1,6})?$/.test(tidy) ? Number(tidy) : undefined;
  return points !== undefined && points <= FULL_SWING ? points : undefined;
}

function ofPlaces(texts: readonly string[]): readonly number[] | undefined {
  const places = texts.flatMap((text) => placeOf(text) ?? []);
  return places.length === texts.length ? rankOrderCentroid(places) : undefined;
}

function ofPoints(texts: readonly string[]): readonly number[] | undefined {
  const points = texts.flatMap((text) => pointsOf(text) ?? []);
  return points.length === texts.length ? swingShares(points) : undefined;
}

function ofShares(shares: readonly number[] | undefined): WorkedOut {
  return { shares, weights: shares && weightsOutOf100(shares) };
}

function ofContext(domains: readonly Domain[], contexts: readonly StricterContextId[]): WorkedOut {
  const weights = contextWeights(domains, contexts).map((weight) =>
    typeof weight === "number" ? weight : 0,
  );
  return { weights, shares: sharesOf(weights) };
}
