import type { DomainRecord } from "./domain";

/** In the order in which they are shown. Default weights total 100. */
export const DOMAINS = [
  { id: "GOV", defaultWeight: 8 },
  { id: "DDL", defaultWeight: 10 },
  { id: "PTN", defaultWeight: 12 },
  { id: "TRA", defaultWeight: 8 },
  { id: "PRV", defaultWeight: 13 },
  { id: "SEC", defaultWeight: 8 },
  { id: "GAC", defaultWeight: 12 },
  { id: "EXP", defaultWeight: 10 },
  { id: "EQL", defaultWeight: 8 },
  { id: "ALG", defaultWeight: 6 },
  { id: "REM", defaultWeight: 5 },
] as const satisfies readonly DomainRecord[];

export type CatalogDomainId = (typeof DOMAINS)[number]["id"];
