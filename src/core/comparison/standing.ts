import type { ComparisonResult, RankingKey, VendorResult } from "../scoring/result";
import { roundedFigure } from "../scoring/rounded-figure";

/** What decided a vendor's place: the first key in which it differs from the nearest vendor ahead, or behind for first place. */
export interface Standing {
  readonly key: RankingKey | undefined;
  readonly side: "ahead" | "behind";
  /** The nearest vendor, and those that share its place. */
  readonly nearest: readonly VendorResult[];
  /** The deciding figures as they are ranked; absent for the tier, which has words. */
  readonly figures: { readonly own: number; readonly nearest: number } | undefined;
  /** Others in the same place. */
  readonly equals: readonly VendorResult[];
}

export function standing(vendor: VendorResult, { vendors }: ComparisonResult): Standing {
  const nearest = vendors.find(({ id }) => id === vendor.nearest);
  return {
    key: vendor.decidedBy,
    side: vendor.rank === 1 ? "ahead" : "behind",
    nearest: vendors.filter(({ rank }) => rank !== undefined && rank === nearest?.rank),
    figures: nearest && figuresOf(vendor, nearest),
    equals: vendors.filter(({ id, rank }) => id !== vendor.id && rank !== undefined && rank === vendor.rank),
  };
}

/** Ranked vendors in their order, those that share a place as listed, then those without a place. */
export function inRankOrder<Vendor extends Pick<VendorResult, "rank">>({
  vendors,
}: {
  readonly vendors: readonly Vendor[];
}): readonly Vendor[] {
  return vendors.toSorted((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity) || 0);
}

function figuresOf(vendor: VendorResult, nearest: VendorResult): Standing["figures"] {
  const own = figureOf(vendor);
  const other = figureOf(nearest, vendor.decidedBy);
  return own === undefined || other === undefined ? undefined : { own, nearest: other };
}

function figureOf(vendor: VendorResult, key = vendor.decidedBy): number | undefined {
  const { worst, best } = vendor.commonBasis;
  if (key === "severe critical items") return vendor.severeCritical.length;
  if (key === "worst case") return worst === undefined ? undefined : roundedFigure(worst);
  if (key === "best case") return best === undefined ? undefined : roundedFigure(best);
  return undefined;
}
