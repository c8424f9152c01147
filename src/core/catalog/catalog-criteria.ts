import type { Criterion, CriterionTexts } from "../assessment/model";
import { criterionId, domainId } from "../units";
import type { CatalogCriterionId, CRITERIA } from "./criteria";
import { recordsOfProfiles, severityInProfiles } from "./criteria-of-profiles";
import { rightsInWords, sourceInWords } from "./sources-in-words";
import { type Language, shortTexts } from "./texts/languages";
import type { LongCriterionTexts, LongTexts, RedFlagTexts } from "./texts/long-texts";

/**
 * The criteria of the chosen technologies, ready to be rated: in catalog order, all in use, with the severities that
 * apply to these technologies. Without `longTexts` a criterion has only its title.
 */
export function catalogCriteria(
  profileIds: readonly string[],
  language: Language,
  longTexts?: LongTexts,
): readonly Criterion[] {
  const titles = shortTexts(language).criteria;
  return recordsOfProfiles(profileIds).map((criterion) => ({
    id: criterionId(criterion.id),
    domain: domainId(criterion.domain),
    title: titles[criterion.id],
    weight: criterion.weight,
    ...severityInProfiles(criterion, profileIds),
    redFlag: criterion.redFlag,
    inUse: true,
    ...(longTexts === undefined ? {} : words(criterion, longTexts)),
  }));
}

function words(criterion: (typeof CRITERIA)[number], texts: LongTexts): CriterionTexts {
  return {
    ...textsOf(criterion.id, texts),
    rights: rightsInWords(criterion.rights, texts),
    sources: criterion.sources.map((citation) => sourceInWords(citation, texts)),
  };
}

function textsOf(id: CatalogCriterionId, texts: LongTexts): LongCriterionTexts & Partial<RedFlagTexts> {
  return texts.criteria[id];
}
