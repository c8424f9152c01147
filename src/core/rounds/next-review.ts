import { isUnreadable, type Project } from "../assessment/model";
import { isoDate, type IsoDate } from "../units";

/**
 * What asks for an earlier review than the yearly one: a change of use, law, ownership or product, and an incident.
 * Source: criterion REM-03, "any change in use, law, ownership, model or conflict"; UN Guiding Principle 17(c).
 */
export const REVIEW_TRIGGERS = ["use", "law", "ownership", "product", "incident"] as const;
export type ReviewTrigger = (typeof REVIEW_TRIGGERS)[number];

/** The same day a year later (REM-03, "every 12 months"); the last of February after a leap day. */
export function oneYearAfter(day: IsoDate): IsoDate {
  const [year = "", month = "", date = ""] = day.split("-");
  const next = String(Number(year) + 1).padStart(4, "0");
  return isoDate(`${next}-${month}-${month === "02" && date === "29" ? "28" : date}`);
}

/** Whether the day of the next review has come; not while no day stands there. */
export function isReviewDue({ nextReview }: Pick<Project, "nextReview">, today: IsoDate): boolean {
  return nextReview !== undefined && !isUnreadable(nextReview) && nextReview <= today;
}
