import { citationParts } from "../../../src/core/catalog/citation";
import { CRITERIA } from "../../../src/core/catalog/criteria";
import type { CatalogCriterion } from "../../../src/core/catalog/criterion";
import { DOMAINS } from "../../../src/core/catalog/domains";
import { PROFILE_IDS } from "../../../src/core/catalog/profiles";
import { SOURCES } from "../../../src/core/catalog/sources";

/** Released ids. An id keeps its meaning for ever; a criterion that goes is retired, its id is never used again. */
const RELEASED: readonly (readonly [string, readonly string[]])[] = [
  ["GOV", ["GOV-01", "GOV-02", "GOV-03", "GOV-04", "GOV-05", "GOV-06"]],
  ["DDL", ["DDL-01", "DDL-02", "DDL-03", "DDL-04", "DDL-05", "DDL-06"]],
  ["PTN", ["PTN-01", "PTN-02", "PTN-03", "PTN-04", "PTN-05", "PTN-06", "PTN-07", "PTN-08"]],
  ["TRA", ["TRA-01", "TRA-02", "TRA-03", "TRA-04", "TRA-05", "TRA-06"]],
  ["PRV", ["PRV-01", "PRV-02", "PRV-03", "PRV-04", "PRV-05", "PRV-06", "PRV-07", "PRV-08"]],
  ["SEC", ["SEC-01", "SEC-02", "SEC-03", "SEC-04", "SEC-05"]],
  ["GAC", ["GAC-01", "GAC-02", "GAC-03", "GAC-04", "GAC-05", "GAC-06", "GAC-07"]],
  ["EXP", ["EXP-01", "EXP-02", "EXP-03", "EXP-04", "EXP-05", "EXP-06", "EXP-07", "EXP-08"]],
  ["EQL", ["EQL-01", "EQL-02", "EQL-03", "EQL-04", "EQL-05", "EQL-06"]],
  ["ALG", ["ALG-01", "ALG-02", "ALG-03", "ALG-04", "ALG-05", "ALG-06", "ALG-07", "ALG-08"]],
  ["REM", ["REM-01", "REM-02", "REM-03", "REM-04", "REM-05", "REM-06"]],
];

const criteria: readonly CatalogCriterion[] = CRITERIA;

describe("the criteria of the catalog", () => {
  test("are the 74 released ones, each once, domain by domain", () => {
    const ids = criteria.map(({ id }) => id);

    expect(ids).toEqual(RELEASED.flatMap(([, released]) => released));
    expect(new Set(ids).size).toBe(74);
  });

  test("belong to the eleven domains, in their order", () => {
    expect(DOMAINS.map(({ id }) => id)).toEqual(RELEASED.map(([domain]) => domain));
    for (const { id, domain } of criteria) expect(id.slice(0, 3)).toBe(domain);
  });

  test("have weights and severities on their scales", () => {
    for (const { weight, scale, scope, irremediability, likelihood } of criteria) {
      expect([1, 2, 3]).toContain(weight);
      for (const level of [scale, scope, irremediability, likelihood]) expect([1, 2, 3, 4]).toContain(level);
    }
  });

  test("stand in at least one profile, named once", () => {
    for (const { technologies } of criteria) {
      if (technologies === "all") continue;
      expect(technologies.length).toBeGreaterThan(0);
      expect(new Set(technologies).size).toBe(technologies.length);
      for (const profile of technologies) expect(PROFILE_IDS).toContain(profile);
    }
  });

  test("each name a right and a source, and cite only places their source lists", () => {
    for (const { rights, sources } of criteria) {
      expect(rights.length).toBeGreaterThan(0);
      expect(sources.length).toBeGreaterThan(0);
      for (const citation of [...rights, ...sources]) {
        const { source, locator } = citationParts(citation);
        expect(Object.keys(SOURCES)).toContain(source);
        expect([undefined, ...SOURCES[source].locators]).toContain(locator);
      }
    }
  });

  test("cite no source twice at the same place", () => {
    for (const { rights, sources } of criteria) {
      expect(new Set(rights).size).toBe(rights.length);
      expect(new Set(sources).size).toBe(sources.length);
    }
  });

  test("are red flags only where harm is grave: severity 3 or 4", () => {
    const mild = criteria.filter((c) => c.redFlag && Math.max(c.scale, c.scope, c.irremediability) < 3);

    expect(mild).toEqual([]);
  });
});
