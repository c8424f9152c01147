import type { Domain } from "../../core/assessment/model";
import type { VendorResult } from "../../core/scoring/result";
import { roundedFigure } from "../../core/scoring/rounded-figure";

export interface LowestDomains {
  /** Vendors that have the lowest figure in the most domains. */
  readonly vendors: readonly string[];
  readonly count: number;
  /** Domains in which anybody has a figure. */
  readonly of: number;
}

/** Who has the lowest residual risk, alone or shared, in the most domains. */
export function lowestDomains(domains: readonly Domain[], vendors: readonly VendorResult[]): LowestDomains {
  const counts = new Map(vendors.map(({ id }) => [id, 0]));
  let of = 0;
  for (const { id } of domains) {
    const figures = vendors.flatMap((vendor) => {
      const worst = vendor.domains.get(id)?.worst;
      return worst === undefined ? [] : [{ vendor: vendor.id, figure: roundedFigure(worst) }];
    });
    if (figures.length === 0) continue;
    of += 1;
    const lowest = Math.min(...figures.map(({ figure }) => figure));
    for (const { vendor, figure } of figures) {
      if (figure === lowest) counts.set(vendor, (counts.get(vendor) ?? 0) + 1);
    }
  }
  const count = Math.max(0, ...counts.values());
  return { vendors: vendors.flatMap(({ id, name }) => (counts.get(id) === count ? [name] : [])), count, of };
}
