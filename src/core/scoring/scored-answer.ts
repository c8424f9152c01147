import type { Answer, Assessment } from "../assessment/model";
import { band } from "./bands";
import { countedAnswer } from "./counted-answer";
import { criterionRisk } from "./criterion-risk";
import type { CriterionRisk } from "./criterion-risk";
import { mustReconcile } from "./reconciliation";
import { NO_RED_FLAG, redFlagResult } from "./red-flag-result";
import type { Band, CriterionResult } from "./result";
import type { ScoredCriterion } from "./scored-criterion";
import { GRAVEST } from "./severity";

/** One vendor's answer to one criterion, with its risk where it has one. */
export interface ScoredAnswer {
  readonly criterion: ScoredCriterion;
  readonly risk: CriterionRisk | undefined;
  readonly result: CriterionResult;
}

type Rules = Pick<Assessment, "settings" | "assessedOn">;

interface KnownAnswer extends Rules {
  readonly scored: ScoredAnswer;
}

const knownAnswers = new WeakMap<ScoredCriterion, WeakMap<Answer, KnownAnswer>>();

/** As `scoredAnswer`, worked out once for the same objects: of a vendor whose rating changed, only that answer is. */
export function knownAnswer(criterion: ScoredCriterion, answer: Answer, rules: Rules): ScoredAnswer {
  const { settings, assessedOn } = rules;
  const known = knownAnswers.get(criterion) ?? new WeakMap<Answer, KnownAnswer>();
  const found = known.get(answer);
  if (found?.settings === settings && found.assessedOn === assessedOn) return found.scored;
  const scored = scoredAnswer(criterion, answer, rules);
  known.set(answer, { settings, assessedOn, scored });
  knownAnswers.set(criterion, known);
  return scored;
}

/**
 * Everything the method says about one criterion and one vendor; an empty answer is a blank one. The
 * fields are named one by one, because copying objects into each other takes most of the time of a
 * comparison.
 */
export function scoredAnswer(criterion: ScoredCriterion, answer: Answer, rules: Rules): ScoredAnswer {
  const { caps, thresholds, bands } = rules.settings;
  const counted = countedAnswer(answer, criterion.isInUse, caps);
  const risk = criterionRisk(criterion.inherentIndex, counted);
  const ofWorst = risk && band(risk.worst, bands);
  const flag =
    criterion.isRedFlag && risk !== undefined
      ? redFlagResult(counted, risk.worstReading, answer.override, rules)
      : NO_RED_FLAG;
  const result: CriterionResult = {
    state: counted.state,
    severity: criterion.severity,
    inherentIndex: criterion.inherentIndex,
    counted: counted.counted,
    cap: counted.cap,
    worstReading: risk?.worstReading,
    bestReading: risk?.bestReading,
    worst: risk?.worst,
    best: risk?.best,
    inherent: risk?.inherent,
    band: ofWorst,
    tier: flag.tier,
    isKnockOut: flag.isKnockOut,
    isOverridden: flag.isOverridden,
    isSevereCritical: isSevereCritical(criterion, ofWorst),
    mustReconcile: criterion.isInUse && mustReconcile(answer, thresholds.reconcileAt),
  };
  return { criterion, risk, result };
}

/** A harm of severity 4 whose residual risk is Critical is counted before any sum, so that it is never averaged away. */
function isSevereCritical({ severity }: ScoredCriterion, ofWorst: Band | undefined): boolean {
  return severity === GRAVEST && ofWorst === "Critical";
}
