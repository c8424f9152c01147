import { algorithmsCriteria } from "./algorithms";
import { atRiskPeopleCriteria } from "./at-risk-people";
import { dueDiligenceCriteria } from "./due-diligence";
import { expressionCriteria } from "./expression";
import { governanceCriteria } from "./governance";
import { governmentAccessCriteria } from "./government-access";
import { partnershipCriteria } from "./partnership";
import { privacyCriteria } from "./privacy";
import { remedyCriteria } from "./remedy";
import { securityCriteria } from "./security";
import { transparencyCriteria } from "./transparency";

/** All criteria in catalog order: by domain, then by number. */
export const CRITERIA = [
  ...governanceCriteria,
  ...dueDiligenceCriteria,
  ...partnershipCriteria,
  ...transparencyCriteria,
  ...privacyCriteria,
  ...securityCriteria,
  ...governmentAccessCriteria,
  ...expressionCriteria,
  ...atRiskPeopleCriteria,
  ...algorithmsCriteria,
  ...remedyCriteria,
] as const;

type AnyCriterion = (typeof CRITERIA)[number];

export type CatalogCriterionId = AnyCriterion["id"];
export type CriterionIdOfDomain<Domain extends string> = Extract<
  AnyCriterion,
  { readonly domain: Domain }
>["id"];
export type RedFlagId = Extract<AnyCriterion, { readonly redFlag: true }>["id"];
