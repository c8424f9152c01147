import type {
  Answer,
  Assessment,
  Criterion,
  Domain,
  RatingEntry,
  Vendor,
} from "../src/core/assessment/model";
import { criterionId, domainId, isoDate, rating, vendorId } from "../src/core/units";
import { exampleSettings } from "./scoring-examples";

/** A criterion of weight 1 whose severity and likelihood are 3; its domain is the part of the id before the dash. */
export function criterion(id: string, part: Partial<Criterion> = {}): Criterion {
  return {
    id: criterionId(id),
    domain: domainId(id.split("-")[0] ?? id),
    title: `Criterion ${id}`,
    weight: 1,
    scale: 3,
    scope: 3,
    irremediability: 3,
    likelihood: 3,
    redFlag: false,
    inUse: true,
    ...part,
  };
}

/** A harm of severity 4 at likelihood 4: residual risk is 100 times the gap. */
export function gravest(id: string, part: Partial<Criterion> = {}): Criterion {
  return criterion(id, { scale: 4, likelihood: 4, ...part });
}

/** A number stands for that rating with evidence A, so that nothing caps it. */
export function vendor(letter: string, answers: Readonly<Record<string, number | Answer>>): Vendor {
  return {
    id: vendorId(letter),
    name: `Vendor ${letter}`,
    answers: new Map(
      Object.entries(answers).map(([id, answer]) => [
        criterionId(id),
        typeof answer === "number" ? { rating: rating(answer), evidence: "A" } : answer,
      ]),
    ),
  };
}

/** Domains weigh 1 each, unless given. */
export function assessment(
  criteria: readonly Criterion[],
  vendors: readonly Vendor[],
  part: Partial<Assessment> = {},
): Assessment {
  const ids = [...new Set(criteria.map(({ domain }) => domain))];
  return {
    title: "Small comparison",
    profiles: [],
    assessedOn: isoDate("2026-11-12"),
    project: {},
    settings: exampleSettings,
    domains: ids.map((id): Domain => ({ id, title: `Domain ${id}`, weight: 1 })),
    criteria,
    vendors,
    ...part,
  };
}

export const NOT_APPLICABLE: Answer = {
  rating: "NA",
  reason: "Not part of this purchase",
  approver: "Project owner",
};

export function unreadable(text: string): RatingEntry {
  return { unreadable: text };
}
