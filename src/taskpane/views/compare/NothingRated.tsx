import { Button } from "@fluentui/react-components";
import type { Assessment } from "../../../core/assessment/model";
import { bindsAsRedFlag } from "../../../core/scoring/red-flag";
import type { Session } from "../../session/session";
import { compareStrings } from "../../strings/compare";
import { useStrings } from "../../strings/use-strings";
import { useGoToRating } from "./use-go-to-rating";

/** The way to the first rating: a red flag where there is one. */
export function NothingRated({
  session,
  assessment,
}: {
  readonly session: Session;
  readonly assessment: Assessment;
}) {
  const strings = useStrings(compareStrings);
  const goToRating = useGoToRating(session);
  const redFlag = assessment.criteria.find(bindsAsRedFlag);
  const first = redFlag ?? assessment.criteria.find(({ inUse }) => inUse);
  const [vendor] = assessment.vendors;
  if (first === undefined || vendor === undefined) return null;
  return (
    <div>
      <Button appearance="primary" onClick={() => goToRating(vendor.id, first.id)}>
        {redFlag === undefined ? strings.rateOpenPoints : strings.rateRedFlags}
      </Button>
    </div>
  );
}
