import type { ComparisonMatrix } from "./comparison-matrix";
import type { LeaderChange, WeightStability } from "./firmness";
import { rankingState } from "./ranking-state";
import { type Crossing, crossings, type VendorLines, vendorLines } from "./weight-lines";

/** Crossings that lie closer together are one: lines that are equal may differ in their last binary digits. */
const SAME_SHARE = 1e-9;

/**
 * How far the weight of each domain can move before the order of the vendors changes, and before first place
 * does. Exact: with the other weights in their proportions every residual risk is a straight line over the
 * share of the domain, and the ranking can change only where a rounded figure does. Empty with one domain
 * only, because its share is always 1.
 *
 * Source: docs/methodology.md section 6.
 */
export function weightStability(matrix: ComparisonMatrix): readonly WeightStability[] {
  if (matrix.domains.length < 2) return [];
  return matrix.domains.map((domain, place): WeightStability => {
    const now = matrix.shares[place] ?? 0;
    const lines = matrix.vendors.map((_, vendor) => vendorLines(matrix, place, vendor));
    const [down, up] = [walk(matrix, lines, now, 0), walk(matrix, lines, now, 1)];
    const changes = [
      leaderChange(matrix, place, "below", down),
      leaderChange(matrix, place, "above", up),
    ].filter((change) => change !== undefined);
    return { domain, now, from: down.orderUntil, to: up.orderUntil, leaderChanges: nearestFirst(changes) };
  });
}

/** The smallest change of one weight, in shares, after which somebody else is first. */
export function smallestWeightChange(stability: readonly WeightStability[]): LeaderChange | undefined {
  return nearestFirst(stability.flatMap(({ leaderChanges }) => leaderChanges))[0];
}

interface Walk {
  readonly orderUntil: number;
  readonly replaced: { readonly share: number; readonly first: readonly number[] } | undefined;
}

/** Goes from the stated share to one end, until somebody else is first. */
function walk(matrix: ComparisonMatrix, lines: readonly VendorLines[], now: number, end: 0 | 1): Walk {
  const state = rankingState(matrix, lines, now);
  let orderUntil: number | undefined;
  for (const step of together(crossings(lines, now, end))) {
    const share = step[0]?.share ?? end;
    state.pass(step);
    if (orderUntil === undefined && !state.isOrderKept()) orderUntil = share;
    if (!state.isFirstKept())
      return { orderUntil: orderUntil ?? share, replaced: { share, first: state.first() } };
  }
  return { orderUntil: orderUntil ?? end, replaced: undefined };
}

function* together(ordered: readonly Crossing[]): Generator<readonly Crossing[]> {
  let step: Crossing[] = [];
  for (const crossing of ordered) {
    const [first] = step;
    if (first !== undefined && Math.abs(crossing.share - first.share) > SAME_SHARE) {
      yield step;
      step = [];
    }
    step.push(crossing);
  }
  if (step.length > 0) yield step;
}

function leaderChange(
  { domains, shares, vendors, totalWeight }: ComparisonMatrix,
  place: number,
  way: LeaderChange["way"],
  { replaced }: Walk,
): LeaderChange | undefined {
  const [domain, now] = [domains[place], shares[place]];
  if (replaced === undefined || domain === undefined || now === undefined) return undefined;
  const others = (1 - now) * totalWeight;
  return {
    domain,
    way,
    now,
    share: replaced.share,
    weight: replaced.share === 1 ? undefined : (replaced.share / (1 - replaced.share)) * others,
    first: replaced.first.flatMap((vendor) => vendors[vendor] ?? []),
  };
}

function nearestFirst(changes: readonly LeaderChange[]): readonly LeaderChange[] {
  return changes.toSorted((one, other) => Math.abs(one.share - one.now) - Math.abs(other.share - other.now));
}
