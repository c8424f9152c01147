import { useMemo, useState } from "react";
import { isNoTrial, NO_TRIAL, type Trial, type TriedAnswer, withTrial } from "../../../core/analysis/trial";
import type { Assessment } from "../../../core/assessment/model";
import type { DomainId } from "../../../core/units";

export interface TrialState {
  readonly trial: Trial;
  /** The assessment as if the trial were so. */
  readonly tried: Assessment;
  readonly isNothing: boolean;
  readonly weigh: (domain: DomainId, weight: number) => void;
  /** Tries an answer, or another way of one that is tried already. */
  readonly answer: (tried: TriedAnswer) => void;
  readonly remove: (answer: Pick<TriedAnswer, "vendor" | "criterion">) => void;
  /** Puts a whole trial in the place of what was tried. */
  readonly start: (trial: Trial) => void;
}

export function useTrial(assessment: Assessment): TrialState {
  const [trial, setTrial] = useState(NO_TRIAL);
  const tried = useMemo(() => withTrial(assessment, trial), [assessment, trial]);
  return {
    trial,
    tried,
    isNothing: isNoTrial(trial),
    weigh: (domain, weight) => setTrial((before) => weighed(before, assessment, domain, weight)),
    answer: (changed) =>
      setTrial((before) => ({
        ...before,
        answers: before.answers.some((one) => isSame(one, changed))
          ? before.answers.map((one) => (isSame(one, changed) ? changed : one))
          : [...before.answers, changed],
      })),
    remove: (gone) =>
      setTrial((before) => ({ ...before, answers: before.answers.filter((one) => !isSame(one, gone)) })),
    start: setTrial,
  };
}

/** A weight that is back where it was is no longer tried. */
function weighed(before: Trial, { domains }: Assessment, domain: DomainId, weight: number): Trial {
  const weights = new Map(before.weights);
  if (domains.find(({ id }) => id === domain)?.weight === weight) weights.delete(domain);
  else weights.set(domain, weight);
  return { ...before, weights };
}

function isSame(one: Pick<TriedAnswer, "vendor" | "criterion">, other: typeof one): boolean {
  return one.vendor === other.vendor && one.criterion === other.criterion;
}
