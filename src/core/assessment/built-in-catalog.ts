import { catalogCriteria } from "../catalog/catalog-criteria";
import { defaultDomains } from "../catalog/default-domains";
import { PROFILE_IDS } from "../catalog/profiles";
import type { Language } from "../catalog/texts/languages";
import type { LongTexts } from "../catalog/texts/long-texts";
import type { Criterion, Domain } from "./model";

/** What an assessment takes from the catalog where its file says nothing of its own. */
export interface BuiltInCatalog {
  readonly profileIds: readonly string[];
  /** The union of the profiles' criteria. Throws for a profile that is not in `profileIds`. */
  readonly criteriaOf: (profileIds: readonly string[]) => readonly Criterion[];
  /** All domains with their default weights. */
  readonly domains: readonly Domain[];
}

/** The catalog in one language. With the long texts, criteria are complete as a workbook needs them. */
export function builtInCatalog(language: Language, longTexts: LongTexts): BuiltInCatalog {
  return {
    profileIds: PROFILE_IDS,
    criteriaOf: (profileIds) => catalogCriteria(profileIds, language, longTexts),
    domains: defaultDomains(language),
  };
}
