import type { Assessment, Criterion } from "../../../core/assessment/model";
import type { ComparisonResult } from "../../../core/scoring/result";
import { roundedFigure } from "../../../core/scoring/rounded-figure";
import { SpokenText } from "../../components/SpokenText";
import { rateStrings } from "../../strings/rate";
import { riskStrings } from "../../strings/risk";
import { useStrings } from "../../strings/use-strings";
import type { Place } from "./next-point";
import { type RatedAnswer, ratedAnswers } from "./rated-answer";

interface AnnouncementProps {
  readonly assessment: Assessment;
  readonly comparison: ComparisonResult;
  readonly criterion: Criterion;
  /** Where something was written last. */
  readonly last: Place | undefined;
}

/** Reads out the consequence of what was just written, and only of that: nothing while levels are stepped through. */
export function Announcement({ assessment, comparison, criterion, last }: AnnouncementProps) {
  const sentence = useSentence();
  const written =
    last?.criterion === criterion.id
      ? ratedAnswers(assessment, comparison, criterion).find(({ vendor }) => vendor.id === last.vendor)
      : undefined;
  return <SpokenText isLive>{written === undefined ? "" : sentence(written)}</SpokenText>;
}

function useSentence(): (written: RatedAnswer) => string {
  const rate = useStrings(rateStrings);
  const risk = useStrings(riskStrings);
  return ({ vendor, result: { state, worst, band }, effect }) => {
    const hasFigure = state !== "blank" && worst !== undefined && band !== undefined;
    const withoutFigure = state === "blank" ? rate.open : rate.doesNotApply;
    const standing = hasFigure ? `${risk.band[band]} ${risk.figure(roundedFigure(worst))}` : withoutFigure;
    const consequence = [rate.effect[effect.tier], rate.counting(effect.counting, effect.tier)]
      .join(" ")
      .trim();
    return rate.announcement(vendor.name, standing, consequence);
  };
}
