import type { Assessment, Override } from "../assessment/model";
import type { CountedAnswer } from "./counted-answer";
import { holdsOverride } from "./override";
import type { CriterionResult } from "./result";

export type RedFlagResult = Pick<CriterionResult, "tier" | "isKnockOut" | "isOverridden">;

export const NO_RED_FLAG: RedFlagResult = { tier: 0, isKnockOut: false, isOverridden: false };

/**
 * What a binding red flag does to the vendor. A rating below the knock-out threshold that evidence stands
 * behind excludes, or makes conditional while an override holds; any other worst reading below the
 * conditional threshold makes conditional. A grade that proves nothing (its cap is 0) is no evidence.
 * Ratings are compared as they are, unrounded.
 *
 * Source: docs/methodology.md section 4.
 */
export function redFlagResult(
  { counted, cap }: Pick<CountedAnswer, "counted" | "cap">,
  worstReading: number,
  override: Override | undefined,
  { settings: { thresholds }, assessedOn }: Pick<Assessment, "settings" | "assessedOn">,
): RedFlagResult {
  if (counted === undefined || cap === 0 || counted >= thresholds.knockOutBelow) {
    return { ...NO_RED_FLAG, tier: worstReading < thresholds.conditionalBelow ? 1 : 0 };
  }
  const isOverridden = holdsOverride(override, assessedOn);
  return { tier: isOverridden ? 1 : 2, isKnockOut: true, isOverridden };
}
