import type { ComparisonMatrix } from "./comparison-matrix";
import { tenths } from "./tenths";

/** The residual risks of one vendor as straight lines over the share of one domain, the other weights keeping their proportions. */
export interface VendorLines {
  /** Place among the vendors of the matrix. */
  readonly vendor: number;
  readonly worst: Line;
  readonly best: Line;
}

/** At share t the figure is `atZero` + t * `slope`. */
interface Line {
  readonly atZero: number;
  readonly slope: number;
}

/** Where a line's rounded figure changes, seen from a starting share. */
export interface Crossing {
  readonly share: number;
  readonly vendor: number;
  readonly figure: "worst" | "best";
  /** The rounded figure beyond it, in tenths. */
  readonly tenths: number;
}

export function vendorLines(
  { domains, shares, worst, best }: ComparisonMatrix,
  domain: number,
  vendor: number,
): VendorLines {
  const lineOf = (risks: Float64Array): Line => {
    const own = risks[vendor * domains.length + domain] ?? 0;
    let rest = 0;
    let total = 0;
    for (let other = 0; other < domains.length; other += 1) {
      if (other === domain) continue;
      rest += (shares[other] ?? 0) * (risks[vendor * domains.length + other] ?? 0);
      total += shares[other] ?? 0;
    }
    return { atZero: rest / total, slope: own - rest / total };
  };
  return { vendor, worst: lineOf(worst), best: lineOf(best) };
}

/** Every crossing from the share `from` towards `to` (0 or 1), in the order they are met. */
export function crossings(lines: readonly VendorLines[], from: number, to: 0 | 1): readonly Crossing[] {
  const found = lines.flatMap(({ vendor, worst, best }) => [
    ...crossingsOf(worst, from, to).map((crossing) => ({ ...crossing, vendor, figure: "worst" as const })),
    ...crossingsOf(best, from, to).map((crossing) => ({ ...crossing, vendor, figure: "best" as const })),
  ]);
  return found.toSorted((one, other) => Math.abs(one.share - from) - Math.abs(other.share - from));
}

/** A rounded figure changes where its line passes the half between two tenths. */
function crossingsOf(
  { atZero, slope }: Line,
  from: number,
  to: 0 | 1,
): readonly Pick<Crossing, "share" | "tenths">[] {
  const first = tenths(atZero + from * slope);
  const last = tenths(atZero + to * slope);
  const step = Math.sign(last - first);
  return Array.from({ length: Math.abs(last - first) }, (_, place) => {
    const before = first + place * step;
    const share = ((before + step / 2) / 10 - atZero) / slope;
    return { share: between(share, from, to), tenths: before + step };
  });
}

function between(share: number, from: number, to: 0 | 1): number {
  return to === 1 ? Math.min(1, Math.max(from, share)) : Math.max(0, Math.min(from, share));
}
