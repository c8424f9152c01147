import type { Assessment } from "../../../core/assessment/model";
import type { Verdict } from "../../../core/comparison/verdict";
import type { ComparisonResult } from "../../../core/scoring/result";
import type { Session } from "../../session/session";
import { compareStrings } from "../../strings/compare";
import { useStrings } from "../../strings/use-strings";
import { CloseTheGap } from "./CloseTheGap";
import { DomainFigures } from "./DomainFigures";
import { Firmness } from "./Firmness";
import { Missing } from "./Missing";
import { Ranking } from "./Ranking";
import { SevereItems } from "./SevereItems";
import { TryButton } from "./TryButton";
import { useGoToRating } from "./use-go-to-rating";
import { WhyThisOrder } from "./WhyThisOrder";

interface FindingsProps {
  readonly session: Session;
  readonly assessment: Assessment;
  readonly comparison: ComparisonResult;
  readonly outcome: Verdict;
  readonly onTry: () => void;
}

const TITLES: Partial<Record<Verdict["kind"], "orderSoFar" | "residualRisk">> = {
  "too close": "orderSoFar",
  "one vendor": "residualRisk",
  "no common basis": "residualRisk",
};

/** Figures, domains and gaps. Where no vendor is acceptable the order is left out: the lowest figure is no choice. */
export function Findings({ session, assessment, comparison, outcome, onTry }: FindingsProps) {
  const strings = useStrings(compareStrings);
  const title = TITLES[outcome.kind] ?? "ranking";
  const goToRating = useGoToRating(session);
  const shared = { assessment, comparison };
  const hasFigures = comparison.vendors.some(({ worst }) => worst !== undefined);
  const hasRanking = hasFigures && outcome.kind !== "no acceptable vendor";
  return (
    <>
      {hasRanking && (
        <Ranking
          session={session}
          {...shared}
          title={strings[title]}
          hasPlaces={outcome.kind !== "one vendor"}
        />
      )}
      {outcome.kind === "too close" && (
        <CloseTheGap {...shared} vendors={[outcome.leader, ...outcome.rivals]} onGo={goToRating} />
      )}
      {hasRanking && <WhyThisOrder {...shared} />}
      {hasRanking && (
        <Firmness
          session={session}
          {...shared}
          hasNextEvidence={outcome.kind !== "too close"}
          onTry={onTry}
          onGo={goToRating}
        />
      )}
      {hasFigures && !hasRanking && <TryButton onTry={onTry} />}
      {hasRanking && <SevereItems {...shared} onGo={goToRating} />}
      {hasRanking && <DomainFigures {...shared} />}
      <Missing {...shared} onGo={goToRating} />
    </>
  );
}
