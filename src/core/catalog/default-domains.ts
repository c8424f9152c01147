import type { Domain } from "../assessment/model";
import { domainId } from "../units";
import { recordsOfProfiles } from "./criteria-of-profiles";
import { DOMAINS } from "./domains";
import { PROFILE_IDS } from "./profiles";
import { type Language, shortTexts } from "./texts/languages";

/**
 * The domains with their default weights, in catalog order: those that the profiles have criteria in, so that nobody
 * weighs a domain that cannot count. Without profiles all of them; these total 100.
 */
export function defaultDomains(
  language: Language,
  profileIds: readonly string[] = PROFILE_IDS,
): readonly Domain[] {
  const texts = shortTexts(language).domains;
  const used = new Set<string>(recordsOfProfiles(profileIds).map((criterion) => criterion.domain));
  return DOMAINS.filter(({ id }) => used.has(id)).map(({ id, defaultWeight }) => ({
    id: domainId(id),
    title: texts[id].title,
    weight: defaultWeight,
  }));
}
