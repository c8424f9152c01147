import type { GapPoint, VendorGaps } from "./gap-points";

/** Gaps of all vendors one after the other, as plain numbers for fast arithmetic. */
export interface GapArrays {
  /** Where each vendor's gaps begin; one entry more than there are vendors. */
  readonly starts: Int32Array;
  readonly domains: Int32Array;
  /** By how much the domain's risk falls from the lowest to the highest reading. */
  readonly drops: Float64Array;
  readonly lowest: Float64Array;
  readonly spans: Float64Array;
  readonly knockOutTiers: Uint8Array;
  readonly severeUpTo: Float64Array;
}

/** Gaps that only move a sum, and gaps that also decide a tier or a severe critical item. Those that do neither are left out. */
export function gapArrays(gaps: readonly VendorGaps[]): { plain: GapArrays; binding: GapArrays } {
  const byVendor = gaps.map(({ points }) => points);
  return {
    plain: arraysOf(byVendor.map((points) => points.filter((one) => !isBinding(one) && one.slope > 0))),
    binding: arraysOf(byVendor.map((points) => points.filter(isBinding))),
  };
}

function isBinding({ knockOutTier, severeUpTo }: GapPoint): boolean {
  return knockOutTier > 0 || severeUpTo >= 0;
}

function arraysOf(byVendor: readonly (readonly GapPoint[])[]): GapArrays {
  const points = byVendor.flat();
  const starts = new Int32Array(byVendor.length + 1);
  for (const [vendor, { length }] of byVendor.entries()) starts[vendor + 1] = (starts[vendor] ?? 0) + length;
  return {
    starts,
    domains: Int32Array.from(points, ({ domain }) => domain),
    drops: Float64Array.from(points, ({ slope, lowest, highest }) => slope * (highest - lowest)),
    lowest: Float64Array.from(points, ({ lowest }) => lowest),
    spans: Float64Array.from(points, ({ lowest, highest }) => highest - lowest),
    knockOutTiers: Uint8Array.from(points, ({ knockOutTier }) => knockOutTier),
    severeUpTo: Float64Array.from(points, ({ severeUpTo }) => severeUpTo),
  };
}
