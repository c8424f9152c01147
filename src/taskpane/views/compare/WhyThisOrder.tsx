import { useMemo } from "react";
import { orderReasons } from "../../../core/analysis/order-reasons";
import type { Assessment } from "../../../core/assessment/model";
import type { ComparisonResult } from "../../../core/scoring/result";
import { reasonsStrings } from "../../strings/reasons";
import { useStrings } from "../../strings/use-strings";
import { PairReason } from "./PairReason";
import { Section } from "./Section";

interface WhyThisOrderProps {
  readonly assessment: Assessment;
  readonly comparison: ComparisonResult;
}

/** A reason for every two neighbours of the ranking; that of first place is open. */
export function WhyThisOrder({ assessment, comparison }: WhyThisOrderProps) {
  const strings = useStrings(reasonsStrings);
  const reasons = useMemo(() => orderReasons(assessment, comparison), [assessment, comparison]);
  if (reasons.length === 0) return null;
  return (
    <Section title={strings.title} hint={strings.hint}>
      {reasons.map((reason, place) => (
        <PairReason
          key={`${reason.ahead.vendor.id} ${reason.behind.vendor.id}`}
          criteria={assessment.criteria}
          thresholds={assessment.settings.thresholds}
          reason={reason}
          isOpen={place === 0}
        />
      ))}
    </Section>
  );
}
