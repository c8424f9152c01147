import { levelNow, type Trial } from "../../../core/analysis/trial";
import { type Answer, type Assessment, isUnreadable } from "../../../core/assessment/model";
import type { whatIfStrings } from "../../strings/what-if";
import type { Language } from "../../strings/translations";

type Strings = (typeof whatIfStrings)[Language];

interface Entry {
  readonly from: string;
  readonly to: string;
}

/** What a trial changes, as it is and as it is tried, in words for the change log. */
export function trialEntries(
  { domains, vendors }: Assessment,
  trial: Trial,
  strings: Strings,
): { readonly weights: readonly Entry[]; readonly ratings: readonly Entry[] } {
  const weights = domains.flatMap(({ id, title, weight }): readonly Entry[] => {
    const tried = trial.weights.get(id);
    if (tried === undefined) return [];
    const before = isUnreadable(weight) ? weight.unreadable : `${weight}`;
    return [{ from: strings.weightEntry(title, before), to: strings.weightEntry(title, `${tried}`) }];
  });
  const ratings = trial.answers
    .filter(({ level, evidence }) => level !== undefined || evidence !== undefined)
    .map(({ vendor, criterion, level, evidence }): Entry => {
      const answer: Answer = vendors.find(({ id }) => id === vendor)?.answers.get(criterion) ?? {};
      const words = (shownLevel: number | undefined, grade: Answer["evidence"]) =>
        strings.ratingEntry(vendor, criterion, strings.logLevel(shownLevel), strings.logEvidence(grade));
      return {
        from: words(levelNow(answer), answer.evidence),
        to: words(level ?? levelNow(answer), evidence ?? answer.evidence),
      };
    });
  return { weights, ratings };
}
