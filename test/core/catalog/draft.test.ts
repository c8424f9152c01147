import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { citationParts, type Citation } from "../../../src/core/catalog/citation";
import { CRITERIA } from "../../../src/core/catalog/criteria";
import { criteriaOfProfiles } from "../../../src/core/catalog/criteria-of-profiles";
import type { CatalogCriterion, Severity } from "../../../src/core/catalog/criterion";
import { DOMAINS } from "../../../src/core/catalog/domains";
import { PROFILE_IDS } from "../../../src/core/catalog/profiles";
import { SEVERITY_OVERRIDES } from "../../../src/core/catalog/severity-overrides";
import { SOURCES } from "../../../src/core/catalog/sources";
import { loadLongTexts } from "../../../src/core/catalog/texts/languages";

interface Draft {
  readonly domains: readonly { readonly id: string; readonly defaultWeight: number }[];
  readonly criteria: readonly {
    readonly id: string;
    readonly domain: string;
    readonly weight: number;
    readonly defaultSeverity: Pick<Severity, "scale" | "scope" | "irremediability">;
    readonly defaultLikelihood: number;
    readonly redFlag: boolean;
    readonly technologies: readonly string[];
    readonly rights: string;
    readonly sources: readonly string[];
    readonly evidence: readonly string[];
  }[];
  readonly profiles: readonly {
    readonly id: string;
    readonly criteria: readonly string[];
    readonly count: number;
    readonly redFlags: readonly string[];
    readonly severityOverrides: Readonly<Record<string, Severity>>;
  }[];
  readonly sourceCatalog: Readonly<
    Record<string, { readonly status: string; readonly locators: Readonly<Record<string, string>> }>
  >;
}

const draft: Draft = JSON.parse(readFileSync(resolve(process.cwd(), "../shared/catalog-draft.json"), "utf8"));
const criteria: readonly CatalogCriterion[] = CRITERIA;

describe("the catalog keeps the meaning of its draft", () => {
  test("same criteria with the same weights, severities, red flags and technologies", () => {
    expect(
      criteria.map(({ id, domain, weight, redFlag, technologies, ...severity }) => ({
        id,
        domain,
        weight,
        redFlag,
        technologies: technologies === "all" ? ["all"] : technologies,
        severity: [severity.scale, severity.scope, severity.irremediability, severity.likelihood],
      })),
    ).toEqual(
      draft.criteria.map(({ id, domain, weight, redFlag, technologies, ...rest }) => ({
        id,
        domain,
        weight,
        redFlag,
        technologies,
        severity: [
          rest.defaultSeverity.scale,
          rest.defaultSeverity.scope,
          rest.defaultSeverity.irremediability,
          rest.defaultLikelihood,
        ],
      })),
    );
  });

  test("same domains with the same default weights, which total 100", () => {
    expect(DOMAINS).toEqual(draft.domains.map(({ id, defaultWeight }) => ({ id, defaultWeight })));
    expect(DOMAINS.reduce((total, { defaultWeight }) => total + defaultWeight, 0)).toBe(100);
  });

  test.each(draft.profiles)("same criteria, red flags and overrides in $id", (profile) => {
    const ids = criteriaOfProfiles([profile.id]);
    const redFlags = criteria.filter(({ redFlag }) => redFlag).map(({ id }) => id);

    expect(ids).toEqual(profile.criteria);
    expect(ids).toHaveLength(profile.count);
    expect(redFlags.filter((id) => ids.some((each) => each === id))).toEqual(profile.redFlags);
    expect(Object.entries(SEVERITY_OVERRIDES).find(([id]) => id === profile.id)?.[1]).toEqual(
      profile.severityOverrides,
    );
  });

  test("same profiles, in the same order", () => {
    expect(PROFILE_IDS).toEqual(draft.profiles.map(({ id }) => id));
  });

  test("same sources and places in them", () => {
    expect(Object.keys(SOURCES)).toEqual(Object.keys(draft.sourceCatalog));
    for (const [id, { status, locators }] of Object.entries(SOURCES)) {
      const drafted = draft.sourceCatalog[id];
      expect(status).toBe(drafted?.status);
      expect(new Set<string>(locators)).toEqual(new Set(Object.keys(drafted?.locators ?? {})));
    }
  });

  test("same rights and sources for every criterion", () => {
    for (const [index, { rights, sources }] of criteria.entries()) {
      const drafted = draft.criteria[index];

      expect(sources.map(withoutColon)).toEqual(drafted?.sources.map((source) => source.replace(": ", " ")));
      expect(byTreaty(rights)).toBe(drafted?.rights);
    }
  });

  test("the places the draft could not confirm stay marked", () => {
    for (const [id, { unverified }] of Object.entries(SOURCES)) {
      const places = Object.entries(draft.sourceCatalog[id]?.locators ?? {});
      const doubted = places.filter(([, words]) => words.includes("unverified")).map(([place]) => place);
      expect(unverified).toEqual(expect.arrayContaining(doubted));
    }
  });

  test("as many kinds of evidence for every criterion", async () => {
    const { criteria: texts } = await loadLongTexts("en");
    const counts = Object.values(texts).map(({ evidence }) => evidence.length);

    expect(counts).toEqual(draft.criteria.map(({ evidence }) => evidence.length));
  });
});

function withoutColon(citation: string): string {
  return citation.replace(": ", " ");
}

/** As the draft writes rights: "UDHR 12, 19; ICCPR 17". */
function byTreaty(rights: readonly Citation[]): string {
  const places = new Map<string, string[]>();
  for (const { source, locator } of rights.map(citationParts)) {
    places.set(source, [...(places.get(source) ?? []), locator ?? ""]);
  }
  return [...places].map(([treaty, list]) => `${treaty} ${list.join(", ")}`).join("; ");
}
