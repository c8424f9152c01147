import type { Assessment } from "../assessment/model";
import type { ComparisonResult, VendorResult } from "../scoring/result";
import { type Doubt, doubts } from "./doubts";
import { isUntouched } from "./open-answers";

/** What a comparison comes to, in one word, with the vendors it is about. */
export type Verdict =
  | { readonly kind: "nothing rated" }
  | { readonly kind: "no vendor to compare" }
  | { readonly kind: "one vendor"; readonly leader: VendorResult }
  | { readonly kind: "no acceptable vendor" }
  | { readonly kind: "no common basis" }
  | { readonly kind: "shared first"; readonly leaders: readonly VendorResult[] }
  | { readonly kind: "too close"; readonly leader: VendorResult; readonly rivals: readonly VendorResult[] }
  | { readonly kind: "not settled"; readonly leader: VendorResult; readonly doubts: readonly Doubt[] }
  | { readonly kind: "first"; readonly leader: VendorResult };

/**
 * The first that fits, in the order of the type above. "Too close": some vendor of the leader's tier cannot
 * be told from it. "Not settled": it can, but an open answer can still replace it (`doubts`).
 */
export function verdict(assessment: Assessment, comparison: ComparisonResult): Verdict {
  const { outcome, vendors } = comparison;
  if (vendors.length > 0 && isUntouched(comparison)) return { kind: "nothing rated" };
  if (outcome !== "ranked") return { kind: outcome };
  const leaders = vendors.filter(({ rank }) => rank === 1);
  const [leader] = leaders;
  if (leader === undefined) throw new RangeError("A ranked comparison has a first place.");
  if (vendors.filter(({ rank }) => rank !== undefined).length === 1) return { kind: "one vendor", leader };
  if (leaders.length > 1) return { kind: "shared first", leaders };
  if (leader.tooCloseTo.length > 0) return { kind: "too close", leader, rivals: rivalsOf(leader, vendors) };
  const open = doubts(assessment, comparison, leader);
  return open.length > 0 ? { kind: "not settled", leader, doubts: open } : { kind: "first", leader };
}

function rivalsOf(leader: VendorResult, vendors: readonly VendorResult[]): readonly VendorResult[] {
  return vendors.filter(({ id }) => leader.tooCloseTo.includes(id));
}
