import type { Answer, Assessment, Vendor } from "../assessment/model";
import { basisFigures } from "./basis-figures";
import type { BasisFigures } from "./basis-figures";
import type { Tier } from "./result";
import { knownAnswer } from "./scored-answer";
import type { ScoredAnswer } from "./scored-answer";
import type { ScoredCriterion } from "./scored-criterion";
import type { RiskFigures } from "./weighted-mean";

/** A vendor on its own basis, before it is compared with any other. */
export interface VendorScore {
  readonly vendor: Vendor;
  readonly answers: readonly ScoredAnswer[];
  readonly own: BasisFigures;
}

/** A vendor that has an overall score, and so a tier and a place in the comparison. */
export interface ComparedVendor extends VendorScore {
  readonly own: BasisFigures & { readonly overall: RiskFigures };
}

const NO_ANSWER: Answer = {};

export function vendorScore(
  vendor: Vendor,
  criteria: readonly ScoredCriterion[],
  assessment: Assessment,
): VendorScore {
  const answers = criteria.map((criterion) =>
    knownAnswer(criterion, vendor.answers.get(criterion.id) ?? NO_ANSWER, assessment),
  );
  return { vendor, answers, own: basisFigures(assessment.domains, answers) };
}

interface KnownScore {
  readonly given: readonly unknown[];
  readonly score: VendorScore;
}

const knownScores = new WeakMap<Vendor, KnownScore>();

/** The score of a vendor as it was worked out last, unless anything that it depends on is another object by now. */
export function knownScore(...given: Parameters<typeof vendorScore>): VendorScore {
  const [vendor, criteria, { settings, domains, assessedOn }] = given;
  const dependsOn = [criteria, settings, domains, assessedOn];
  const known = knownScores.get(vendor);
  if (known !== undefined && dependsOn.every((one, index) => one === known.given[index])) return known.score;
  const score = vendorScore(...given);
  knownScores.set(vendor, { given: dependsOn, score });
  return score;
}

export function isCompared(score: VendorScore): score is ComparedVendor {
  return score.own.overall !== undefined;
}

/** The worst tier among the vendor's criteria. */
export function tierOf({ answers }: VendorScore): Tier {
  return answers.reduce<Tier>((worst, { result }) => (result.tier > worst ? result.tier : worst), 0);
}

export function severeCriticalItems({ answers }: VendorScore): number {
  return answers.filter(({ result }) => result.isSevereCritical).length;
}
