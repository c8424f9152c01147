import { defaultSettings } from "../../src/core/assessment/default-settings";
import type { Answer, Assessment } from "../../src/core/assessment/model";
import { vendorLetter } from "../../src/core/assessment/vendor-letter";
import { criterionId, domainId, isoDate, rating } from "../../src/core/units";

const DOMAINS = ["GOV", "DDL", "PTN", "TRA", "PRV", "SEC", "GAC", "EXP", "EQL", "ALG", "REM"];

/** The hardest kind for its size: no tier and no severe item parts the vendors, and a fifth of the answers is open. */
export function analysisCase(vendors: number, criteria: number): Assessment {
  const ids = Array.from({ length: criteria }, (_, place) => criterionId(`${domainOf(place)}-${place + 1}`));
  return {
    title: "Bench",
    profiles: [],
    assessedOn: isoDate("2026-11-12"),
    project: {},
    settings: defaultSettings,
    domains: DOMAINS.map((id, place) => ({ id: domainId(id), title: id, weight: 6 + place })),
    criteria: ids.map((id, place) => ({
      id,
      domain: domainId(domainOf(place)),
      title: id,
      weight: 1 + (place % 3),
      scale: 3,
      scope: 1 + (place % 3),
      irremediability: 2,
      likelihood: 1 + (place % 4),
      redFlag: false,
      inUse: true,
    })),
    vendors: Array.from({ length: vendors }, (_, column) => ({
      id: vendorLetter(column),
      name: `Fictional vendor ${column + 1}`,
      answers: new Map(ids.map((id, place) => [id, answer(place, column)])),
    })),
  };
}

function domainOf(place: number): string {
  return DOMAINS[place % DOMAINS.length] ?? "";
}

function answer(place: number, column: number): Answer {
  if ((place * 7 + column * 3) % 5 === 0) return { rating: "IE" };
  return { rating: rating(((place * place + column * (place + 1)) % 3) + 1), evidence: "B" };
}
