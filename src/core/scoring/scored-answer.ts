import type { Answer, Assessment } from "../assessment/model";
import { band } from "./bands";
import { countedAnswer } from "./counted-answer";
import { criterionRisk } from "./criterion-risk";
import type { CriterionRisk } from "./criterion-risk";
import { mustReconcile } from "./reconciliation";
import { NO_RED_FLAG, redFlagResult } from "./red-flag-result";
import type { CriterionResult } from "./result";
import type { ScoredCriterion } from "./scored-criterion";
import { GRAVEST } from "./severity";

/** One vendor's answer to one criterion, with its risk where it has one. */
export interface ScoredAnswer {
  readonly criterion: ScoredCriterion;
  readonly risk: CriterionRisk | undefined;
  readonly result: CriterionResult;
}

type Rules = Pick<Assessment, "settings" | "assessedOn">;

/** Everything the method says about one criterion and one vendor; an empty answer is a blank one. */
export function scoredAnswer(criterion: ScoredCriterion, answer: Answer, rules: Rules): ScoredAnswer {
  const { caps, thresholds } = rules.settings;
  const counted = countedAnswer(answer, criterion.isInUse, caps);
  const risk = criterionRisk(criterion.inherentIndex, counted);
  const result: CriterionResult = {
    ...counted,
    severity: criterion.severity,
    inherentIndex: criterion.inherentIndex,
    ...figuresOf(risk),
    ...consequences(criterion, risk, rules),
    ...(criterion.isRedFlag && risk !== undefined
      ? redFlagResult(counted, risk.worstReading, answer.override, rules)
      : NO_RED_FLAG),
    mustReconcile: criterion.isInUse && mustReconcile(answer, thresholds.reconcileAt),
  };
  return { criterion, risk, result };
}

function figuresOf(risk: CriterionRisk | undefined): Pick<CriterionResult, keyof CriterionRisk> {
  const none = undefined;
  return risk ?? { worstReading: none, bestReading: none, worst: none, best: none, inherent: none };
}

/** A harm of severity 4 whose residual risk is Critical is counted before any sum, so that it is never averaged away. */
function consequences(
  { severity }: ScoredCriterion,
  risk: CriterionRisk | undefined,
  { settings }: Rules,
): Pick<CriterionResult, "band" | "isSevereCritical"> {
  if (risk === undefined) return { band: undefined, isSevereCritical: false };
  const ofWorst = band(risk.worst, settings.bands);
  return { band: ofWorst, isSevereCritical: severity === GRAVEST && ofWorst === "Critical" };
}
