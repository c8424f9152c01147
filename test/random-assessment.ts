import type { Answer, Assessment, Criterion, Domain, Settings, Vendor } from "../src/core/assessment/model";
import { criterionId, domainId, isoDate, vendorId } from "../src/core/units";
import type { CriterionId, DomainId } from "../src/core/units";
import { randomAnswer } from "./random-answer";
import { randomSource } from "./random-source";
import type { RandomSource } from "./random-source";

export interface RandomOptions {
  /** Puts entries that cannot be read among ratings, weights, scales, grades and dates. */
  readonly unreadable?: boolean;
  /** Fixes the size instead of drawing it. */
  readonly criteria?: number;
  readonly vendors?: number;
}

export const MOST_CRITERIA = 74;
export const MOST_VENDORS = 8;
export const ASSESSED_ON = isoDate("2026-11-12");

const DOMAINS = ["GOV", "DDL", "PTN", "TRA", "PRV", "SEC", "GAC", "EXP", "EQL", "ALG", "REM"];
const NAMES = [
  "Alder Meet",
  "Birchline",
  "Cedar Rooms",
  "Dovetail",
  "Elmgate",
  "Fernway",
  "Gorse Talk",
  "Hazel Desk",
];

/**
 * An assessment of fictional vendors that depends on `index` alone. Holds blanks, IE, valid and invalid
 * N/A, second and agreed ratings, overrides, fractional and ungraded ratings, red flags switched off,
 * unused criteria, zero weights and vendors copied from each other (ties). Index 0 is the largest.
 */
export function randomAssessment(index: number, options: RandomOptions = {}): Assessment {
  const random = randomSource(index);
  const domains = randomDomains(
    random,
    index === 0 ? DOMAINS.length : random.whole(1, DOMAINS.length),
    options,
  );
  const count = options.criteria ?? (index === 0 ? MOST_CRITERIA : random.whole(1, MOST_CRITERIA));
  const criteria = randomCriteria(random, count, domains, options);
  const vendors = options.vendors ?? (index === 0 ? MOST_VENDORS : random.whole(1, MOST_VENDORS));
  return {
    title: `Random comparison ${index}`,
    profiles: [],
    assessedOn: random.chance(0.1) ? undefined : ASSESSED_ON,
    project: { notice: "Example, fictional vendors" },
    settings: randomSettings(random),
    domains,
    criteria,
    vendors: randomVendors(random, vendors, criteria, options),
  };
}

function randomDomains(random: RandomSource, count: number, options: RandomOptions): readonly Domain[] {
  return DOMAINS.slice(0, count).map((id) => ({
    id: domainId(id),
    title: `Domain ${id}`,
    weight:
      options.unreadable && random.chance(0.05)
        ? random.pick([{ unreadable: "heavy" }, { unreadable: "" }, { unreadable: "-3" }])
        : random.pick([0, 1, 5, 8, 10, 12.5, 20, 33.3]),
  }));
}

function randomCriteria(
  random: RandomSource,
  count: number,
  domains: readonly Domain[],
  options: RandomOptions,
): readonly Criterion[] {
  const placed = new Map<DomainId, number>();
  return Array.from({ length: count }, () => {
    const { id: domain } = random.pick(domains);
    const place = (placed.get(domain) ?? 0) + 1;
    placed.set(domain, place);
    return randomCriterion(random, `${domain}-${String(place).padStart(2, "0")}`, domain, options);
  });
}

function randomCriterion(
  random: RandomSource,
  id: string,
  domain: DomainId,
  options: RandomOptions,
): Criterion {
  const broken = (): boolean => options.unreadable === true && random.chance(0.03);
  const scale = () =>
    broken()
      ? random.pick([{ unreadable: "grave" }, { unreadable: "5" }, { unreadable: "" }])
      : random.whole(1, 4);
  return {
    id: criterionId(id),
    domain,
    title: `Criterion ${id}`,
    weight: broken() ? { unreadable: "much" } : random.pick([0, 1, 1, 2, 2, 3, 3, 0.5, 2.25]),
    scale: scale(),
    scope: scale(),
    irremediability: scale(),
    likelihood: scale(),
    redFlag: random.chance(0.15),
    redFlagOff: random.chance(0.1) ? randomSwitch(random) : undefined,
    inUse: random.chance(0.93),
  };
}

function randomSwitch(random: RandomSource): Criterion["redFlagOff"] {
  return random.pick([
    { reason: "Covered by another contract", approver: "Project owner" },
    { reason: "Covered by another contract" },
    { approver: "Project owner" },
    { reason: "  ", approver: "Project owner" },
  ]);
}

function randomSettings(random: RandomSource): Settings {
  const isOwn = random.chance(0.25);
  return {
    index: random.chance(0.2) ? "product" : "severity-first",
    bands: isOwn ? { moderate: 12.5, high: 35, critical: 60 } : { moderate: 15, high: 30, critical: 50 },
    caps: isOwn ? { A: 4, B: 2.5, C: 0 } : { A: 4, B: 3, C: 2 },
    thresholds: {
      knockOutBelow: isOwn ? 1 : 0.5,
      conditionalBelow: isOwn ? 2 : 1.5,
      tooClose: isOwn ? 3.45 : 2,
      reconcileAt: isOwn ? 1.5 : 2,
    },
  };
}

function randomVendors(
  random: RandomSource,
  count: number,
  criteria: readonly Criterion[],
  options: RandomOptions,
): readonly Vendor[] {
  const vendors: Vendor[] = [];
  for (let place = 0; place < count; place += 1) {
    const answers =
      vendors.length > 0 && random.chance(0.2)
        ? random.pick(vendors).answers
        : randomAnswers(random, criteria, options);
    const id = vendorId(String.fromCharCode("A".charCodeAt(0) + place));
    vendors.push({ id, name: NAMES[place] ?? `Vendor ${id}`, answers });
  }
  return vendors;
}

function randomAnswers(
  random: RandomSource,
  criteria: readonly Criterion[],
  options: RandomOptions,
): ReadonlyMap<CriterionId, Answer> {
  const habits = { ofBlanks: random.pick([0, 0.05, 0.3, 1]), ofExcuses: random.pick([0, 0.05, 0.2]) };
  const answers = new Map<CriterionId, Answer>();
  for (const { id } of criteria) {
    const answer = randomAnswer(random, habits, options.unreadable === true);
    if (answer !== undefined) answers.set(id, answer);
  }
  return answers;
}
