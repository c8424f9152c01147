import type { BuiltInCatalog } from "./built-in-catalog";
import { archiveToJson } from "./document/archive-json";
import { ASSESSMENT_SCHEMA } from "./document/assessment-document";
import type { AssessmentDocument } from "./document/assessment-document";
import { changeAsText } from "./document/change-json";
import { criterionToJson } from "./document/criterion-json";
import { domainToJson } from "./document/domain-json";
import { previousRoundToJson } from "./document/previous-round-json";
import { given, givenList, printedText, unlessEmpty } from "./document/printed-entry";
import { projectToJson } from "./document/project-json";
import { proposalToJson } from "./document/proposal-json";
import { vendorToJson } from "./document/vendor-json";
import type { Assessment } from "./model";

/**
 * An assessment as a JSON document. Settings, domains and vendor letters are always spelt out, so that a
 * file keeps its meaning when defaults change; the criteria only where they differ from the catalog's for
 * these profiles. Fields that hold nothing are `undefined` and vanish in print.
 */
export function assessmentToJson(assessment: Assessment, catalog: BuiltInCatalog): AssessmentDocument {
  return {
    schema: ASSESSMENT_SCHEMA,
    title: assessment.title,
    profiles: assessment.profiles,
    assessedOn: printedText(assessment.assessedOn),
    project: unlessEmpty(projectToJson(assessment.project)),
    settings: assessment.settings,
    domains: assessment.domains.map(domainToJson),
    criteria: ownCriteria(assessment, catalog),
    vendors: assessment.vendors.map(vendorToJson),
    ...historyOf(assessment),
  };
}

function historyOf({
  catalogVersion,
  archive,
  changes,
  proposals,
  previousRound,
}: Assessment): Partial<AssessmentDocument> {
  return {
    catalogVersion: given(catalogVersion),
    archive: archiveToJson(archive),
    changes: givenList(changes?.map(changeAsText)),
    proposals: givenList(proposals?.map(proposalToJson)),
    previousRound: previousRound === undefined ? undefined : previousRoundToJson(previousRound),
  };
}

/** Compared as print, so that absent and `undefined` fields are the same. */
function ownCriteria(
  { criteria, profiles }: Assessment,
  catalog: BuiltInCatalog,
): AssessmentDocument["criteria"] {
  const own = criteria.map(criterionToJson);
  if (!profiles.every((id) => catalog.profileIds.includes(id))) return own;
  const builtIn = catalog.criteriaOf(profiles).map(criterionToJson);
  return JSON.stringify(own) === JSON.stringify(builtIn) ? undefined : own;
}
