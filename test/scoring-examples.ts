import { readFileSync } from "node:fs";
import path from "node:path";
import type { Answer, Assessment, Criterion, Domain, Settings, Vendor } from "../src/core/assessment/model";
import { criterionId, domainId, isoDate, rating, vendorId } from "../src/core/units";
import type { CriterionId } from "../src/core/units";

/** The settings every worked example is computed with. */
export const exampleSettings: Settings = {
  index: "severity-first",
  bands: { moderate: 15, high: 30, critical: 50 },
  caps: { A: 4, B: 3, C: 2 },
  thresholds: { knockOutBelow: 0.5, conditionalBelow: 1.5, tooClose: 2, reconcileAt: 2 },
};

/** Expected figures, rounded to one decimal. A criterion that does not apply has its state alone. */
export interface ExpectedCriterion {
  readonly state: "rated" | "IE" | "NA" | "blank";
  readonly sev?: number;
  readonly sli?: number;
  readonly worst?: number;
  readonly best?: number;
  readonly band?: string;
}

export interface ExpectedVendor {
  readonly criteria: Readonly<Record<string, ExpectedCriterion>>;
  readonly domains: Readonly<Record<string, { worst: number; best: number; inherent: number }>>;
  readonly R: number;
  readonly Rbest: number;
  readonly inherent: number;
  /** Mitigation, in percent. */
  readonly coverage: number;
  readonly knockout: readonly string[];
  readonly conditional: readonly string[];
  readonly severeCritical: readonly string[];
  readonly blank: readonly string[];
  readonly tier: 0 | 1 | 2;
  readonly status: "Clear" | "Conditional" | "Excluded";
  readonly provisional: boolean;
  readonly scoreBand: string;
  readonly finalBand: string;
  /** In percent. */
  readonly completeness: number;
  readonly rank: number;
  readonly commonBasis: number;
  readonly commonBest: number;
  readonly tooClose: readonly string[];
}

export interface ScoringExample {
  readonly name: string;
  readonly assessment: Assessment;
  readonly commonBasis: readonly string[];
  readonly expected: Readonly<Record<string, ExpectedVendor>>;
}

type FileAnswer = "" | "IE" | "NA" | "NA_NO_REASON" | { rating: number; evidence: "A" | "B" | "C" };
type FileCriterion = Omit<Criterion, "id" | "domain" | "title" | "inUse"> & { id: string; domain: string };

interface FileExample {
  readonly name: string;
  readonly domainWeights: Readonly<Record<string, number>>;
  readonly criteria: readonly FileCriterion[];
  readonly answers: Readonly<Record<string, Readonly<Record<string, FileAnswer>>>>;
  readonly commonBasisCriteria: readonly string[];
  readonly expected: Readonly<Record<string, ExpectedVendor>>;
}

const FILE = path.resolve(process.cwd(), "../shared/scoring-examples.json");
const VENDOR_NAMES: Readonly<Record<string, string>> = {
  A: "Alder Meet",
  B: "Birchline",
  C: "Cedar Rooms",
  D: "Dovetail",
};

/** The six worked comparisons as assessments of fictional vendors, with every figure they must give. */
export function scoringExamples(): readonly ScoringExample[] {
  const examples: readonly FileExample[] = JSON.parse(readFileSync(FILE, "utf8"));
  return examples.map((example) => ({
    name: example.name,
    assessment: assessmentOf(example),
    commonBasis: example.commonBasisCriteria,
    expected: example.expected,
  }));
}

function assessmentOf(example: FileExample): Assessment {
  return {
    title: example.name,
    profiles: [],
    assessedOn: isoDate("2026-11-12"),
    project: { notice: "Example, fictional vendors" },
    settings: exampleSettings,
    domains: Object.entries(example.domainWeights).map(([id, weight]): Domain => ({
      id: domainId(id),
      title: `Domain ${id}`,
      weight,
    })),
    criteria: example.criteria.map((criterion): Criterion => ({
      ...criterion,
      id: criterionId(criterion.id),
      domain: domainId(criterion.domain),
      title: `Criterion ${criterion.id}`,
      inUse: true,
    })),
    vendors: Object.entries(example.answers).map(([id, answers]): Vendor => ({
      id: vendorId(id),
      name: VENDOR_NAMES[id] ?? `Vendor ${id}`,
      answers: answersOf(answers),
    })),
  };
}

function answersOf(answers: Readonly<Record<string, FileAnswer>>): ReadonlyMap<CriterionId, Answer> {
  const given = new Map<CriterionId, Answer>();
  for (const [id, answer] of Object.entries(answers)) {
    if (answer !== "") given.set(criterionId(id), answerOf(answer));
  }
  return given;
}

function answerOf(answer: Exclude<FileAnswer, "">): Answer {
  if (answer === "IE") return { rating: "IE" };
  if (answer === "NA_NO_REASON") return { rating: "NA" };
  if (answer === "NA")
    return { rating: "NA", reason: "Not part of this purchase", approver: "Project owner" };
  return { rating: rating(answer.rating), evidence: answer.evidence };
}
