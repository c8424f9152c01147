import type { Assessment } from "../../core/assessment/model";
import { kept } from "../../core/kept";
import { onceEach } from "../../core/once-each";
import { compare } from "../../core/scoring/compare";
import type { ComparisonResult } from "../../core/scoring/result";

/** Compares each assessment once; what is as it was in the comparison before stays the same object. */
export function comparisonKeeper(): (assessment: Assessment) => ComparisonResult {
  let last: ComparisonResult | undefined;
  return onceEach((assessment: Assessment) => {
    last = kept(last, compare(assessment));
    return last;
  });
}
