import { catalogCriteria } from "../catalog/catalog-criteria";
import { defaultDomains } from "../catalog/default-domains";
import type { Language } from "../catalog/texts/languages";
import type { LongTexts } from "../catalog/texts/long-texts";
import type { DomainId, IsoDate } from "../units";
import { defaultSettings } from "./default-settings";
import type { Assessment } from "./model";
import { vendorLetter } from "./vendor-letter";

export interface NewAssessment {
  readonly title: string;
  readonly profiles: readonly string[];
  readonly vendorNames: readonly string[];
  /** Where a domain is missing here, its default weight stands. Domains without criteria are left out. */
  readonly domainWeights?: ReadonlyMap<DomainId, number> | undefined;
  readonly assessedOn: IsoDate;
  readonly language: Language;
  readonly longTexts: LongTexts;
}

/** An assessment with nothing rated yet. Vendors get their letters in the order given. */
export function newAssessment(wanted: NewAssessment): Assessment {
  const { title, profiles, vendorNames, domainWeights, assessedOn, language, longTexts } = wanted;
  return {
    title,
    profiles,
    assessedOn,
    project: {},
    settings: defaultSettings,
    domains: defaultDomains(language, profiles).map((domain) => ({
      ...domain,
      weight: domainWeights?.get(domain.id) ?? domain.weight,
    })),
    criteria: catalogCriteria(profiles, language, longTexts),
    vendors: vendorNames.map((name, index) => ({ id: vendorLetter(index), name, answers: new Map() })),
  };
}
