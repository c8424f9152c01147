import type { Answer, EvidenceGrade, RatingEntry, Unreadable } from "../src/core/assessment/model";
import { isoDate, rating } from "../src/core/units";
import type { RandomSource } from "./random-source";

export interface Habits {
  /** Share of criteria left blank. */
  readonly ofBlanks: number;
  /** Share of criteria said not to apply. */
  readonly ofExcuses: number;
}

const GRADES: readonly EvidenceGrade[] = ["A", "B", "C"];

/** One vendor's entries for one criterion; `undefined` where nothing is entered. */
export function randomAnswer(random: RandomSource, habits: Habits, isBroken: boolean): Answer | undefined {
  if (random.chance(habits.ofBlanks)) return undefined;
  if (random.chance(habits.ofExcuses)) return notApplicable(random);
  return {
    rating: entry(random, isBroken),
    second: random.chance(0.15) ? entry(random, isBroken) : undefined,
    agreed: random.chance(0.07) ? entry(random, isBroken) : undefined,
    evidence: evidence(random, isBroken),
    override: random.chance(0.1) ? override(random, isBroken) : undefined,
    reference: random.chance(0.05) ? "=1+1, page 3" : undefined,
  };
}

function notApplicable(random: RandomSource): Answer {
  const excuse = { reason: "Not part of this purchase", approver: "Project owner" };
  const excuses = [excuse, excuse, excuse, { reason: excuse.reason }, { ...excuse, approver: "  " }, {}];
  const second: RatingEntry | undefined = random.chance(0.1) ? rating(random.whole(0, 4)) : undefined;
  return { rating: "NA", second, evidence: random.chance(0.3) ? "B" : undefined, ...random.pick(excuses) };
}

function entry(random: RandomSource, isBroken: boolean): RatingEntry {
  if (isBroken && random.chance(0.06)) return random.pick(["maybe", "7", "-1", "2,5", "3.0"].map(unreadable));
  if (random.chance(0.06)) return "IE";
  if (random.chance(0.1)) return rating(random.pick([0.25, 0.5, 0.4999999999, 1.5, 1.49, 2.01, 2.75, 3.6]));
  if (random.chance(0.02)) return rating(random.real() * 4);
  return rating(random.pick([0, 1, 2, 2, 3, 3, 3, 4, 4]));
}

function evidence(random: RandomSource, isBroken: boolean): EvidenceGrade | Unreadable | undefined {
  if (isBroken && random.chance(0.05)) return random.pick(["D", "AB", "1"].map(unreadable));
  return random.chance(0.12) ? undefined : random.pick(GRADES);
}

function override(random: RandomSource, isBroken: boolean): Answer["override"] {
  const until = isoDate(random.pick(["2026-11-11", "2026-11-12", "2027-06-30"]));
  const whole = { reason: "Only vendor with this service", approver: "Project owner", until };
  if (isBroken && random.chance(0.2)) return { ...whole, until: { unreadable: "next summer" } };
  return random.pick([whole, whole, { ...whole, approver: undefined }, { ...whole, until: undefined }]);
}

function unreadable(text: string): Unreadable {
  return { unreadable: text };
}
