import { readFileSync } from "node:fs";
import path from "node:path";
import { defaultSettings } from "../src/core/assessment/default-settings";
import type { Answer, Assessment, Criterion, Domain } from "../src/core/assessment/model";
import { vendorLetter } from "../src/core/assessment/vendor-letter";
import { criterionId, domainId, isoDate, rating } from "../src/core/units";
import { rdrRecords } from "./rdr-2022";

/**
 * The 2022 index of Ranking Digital Rights as a set of own criteria in one domain: exact family scores, gravest
 * severity and likelihood, equal weights, verified evidence; NA is a valid N/A.
 */
export function indexAssessment(): Assessment {
  const families = rdrRecords("criteria.csv").filter(({ parent }) => parent === "");
  return ofCompanies(
    [{ id: domainId("RDR"), title: "Index", weight: 1 }],
    families.map(({ id = "", title = "" }) => gravest(id, title, "RDR")),
    rdrRecords("scores-recomputed.csv"),
  );
}

/** Its three categories as domains of one criterion each, by their exact scores, without any tier or severe item. */
export function categoryAssessment(): Assessment {
  const categories = ["G", "F", "P"];
  const whole = ofCompanies(
    categories.map((id) => ({ id: domainId(id), title: id, weight: 1 })),
    categories.map((id) => gravest(id, id, id)),
    sensitivity().map(({ company, G, F, P }) => ({ company, G, F, P })),
  );
  return { ...whole, settings: { ...defaultSettings, bands: { ...defaultSettings.bands, critical: 101 } } };
}

export interface Sensitivity {
  readonly company: string;
  readonly G: string;
  readonly F: string;
  readonly P: string;
  /** Share of all weights under which the company has the highest score, by polygon clipping. */
  readonly rank1_exact: number;
  /** By a million draws, on unrounded scores. */
  readonly rank_acceptability: readonly number[];
}

export function sensitivity(): readonly Sensitivity[] {
  const file = path.resolve(process.cwd(), "../shared/data/rdr-2022/weight-sensitivity.json");
  const { alternatives }: { alternatives: readonly Sensitivity[] } = JSON.parse(readFileSync(file, "utf8"));
  return alternatives;
}

function ofCompanies(
  domains: readonly Domain[],
  criteria: readonly Criterion[],
  rows: readonly Readonly<Record<string, string>>[],
): Assessment {
  return {
    title: "Index 2022",
    profiles: [],
    assessedOn: isoDate("2026-11-12"),
    project: {},
    settings: defaultSettings,
    domains,
    criteria,
    vendors: rows.map((scores, place) => ({
      id: vendorLetter(place),
      name: scores["company"] ?? "",
      answers: new Map(criteria.map(({ id }) => [id, answer(scores[id] ?? "")])),
    })),
  };
}

function gravest(id: string, title: string, domain: string): Criterion {
  return {
    id: criterionId(id),
    domain: domainId(domain),
    title,
    weight: 1,
    scale: 4,
    scope: 4,
    irremediability: 4,
    likelihood: 4,
    redFlag: false,
    inUse: true,
  };
}

function answer(score: string): Answer {
  if (score === "NA") return { rating: "NA", reason: "No applicable question", approver: "The index" };
  return { rating: rating(Number(score) / 25), evidence: "A" };
}
