import type { BindingFlag } from "../../../core/comparison/binding-flags";
import { standing } from "../../../core/comparison/standing";
import type { ComparisonResult, VendorResult } from "../../../core/scoring/result";
import { compareStrings } from "../../strings/compare";
import { flagsStrings } from "../../strings/flags";
import { useStrings } from "../../strings/use-strings";
import { verdictStrings } from "../../strings/verdict";
import { useInterval } from "./use-interval";

/** Sentences under a vendor: what decided its place, what lifted its band, who is too close, what it is compared on. */
export function useVendorLines(
  comparison: ComparisonResult,
  vendor: VendorResult,
  redFlags: readonly BindingFlag[],
  isLast: boolean,
): readonly string[] {
  const { noFigure, commonBasis } = useStrings(compareStrings);
  const verdict = useStrings(verdictStrings);
  const flags = useStrings(flagsStrings);
  const own = useInterval(vendor);
  const common = useInterval(vendor.commonBasis);
  if (vendor.worst === undefined) return [noFigure];
  const reasons = [
    vendor.rank === undefined ? "" : verdict.decidingLine(vendor, standing(vendor, comparison), isLast),
    flags.sentence(vendor, redFlags),
    verdict.closeness(vendor, comparison),
  ];
  const isCommon = common.worst === "" || (common.worst === own.worst && common.interval === own.interval);
  const basis = isCommon
    ? ""
    : commonBasis(comparison.commonBasis.length, `${common.worst} ${common.interval}.`);
  return [reasons.filter((sentence) => sentence !== "").join(" "), basis].filter((line) => line !== "");
}
