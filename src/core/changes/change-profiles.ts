import type { BuiltInCatalog } from "../assessment/built-in-catalog";
import type { Assessment, Criterion } from "../assessment/model";
import type { CriterionId } from "../units";
import { archiveOf } from "./archive";
import { CRITERION_NUMBERS } from "./criterion-changes";
import type { Changed } from "./preview";
import { changed } from "./preview";
import { refuseFaults } from "./refuse";
import { withCriteria } from "./with-criteria";

/**
 * Asks what these technologies ask. Own criteria stay. Weights and severities follow the technologies unless the buyer
 * set others; criteria that come back out of the archive come back as the buyer had them.
 */
export function changeProfiles(
  assessment: Assessment,
  profiles: readonly string[],
  catalog: BuiltInCatalog,
): Changed {
  refuseProfiles(assessment, profiles, catalog);
  const before = byId(catalog.criteriaOf(known(assessment.profiles, catalog)));
  const ofCatalog = byId(catalog.criteriaOf(catalog.profileIds));
  const current = byId(assessment.criteria);
  const archived = byId(archiveOf(assessment).criteria);
  const wanted = catalog.criteriaOf(profiles).map((fresh) => {
    const criterion = current.get(fresh.id);
    if (criterion === undefined) return archived.get(fresh.id) ?? fresh;
    return followed(criterion, before.get(fresh.id), fresh);
  });
  const own = assessment.criteria.filter(({ id }) => !ofCatalog.has(id));
  const next = withCriteria({ ...assessment, profiles }, [...wanted, ...own], catalog.domains);
  return changed(assessment, next);
}

export function byId(criteria: readonly Criterion[]): ReadonlyMap<CriterionId, Criterion> {
  return new Map(criteria.map((one) => [one.id, one]));
}

/** Profiles that the catalog has; a workbook may name others. */
export function known(profiles: readonly string[], catalog: BuiltInCatalog): readonly string[] {
  return profiles.filter((id) => catalog.profileIds.includes(id));
}

function refuseProfiles(
  { criteria }: Assessment,
  profiles: readonly string[],
  catalog: BuiltInCatalog,
): void {
  if (known(profiles, catalog).length < profiles.length) {
    const rule = `must be one of ${catalog.profileIds.join(", ")}`;
    refuseFaults([{ path: "profiles", rule }]);
  }
  const ofCatalog = byId(catalog.criteriaOf(catalog.profileIds));
  if (profiles.length > 0 || criteria.some(({ id }) => !ofCatalog.has(id))) return;
  const rule = "must name a technology profile, unless the assessment has its own criteria";
  refuseFaults([{ path: "profiles", rule }]);
}

function followed(criterion: Criterion, before: Criterion | undefined, after: Criterion): Criterion {
  const untouched = CRITERION_NUMBERS.filter((field) => criterion[field] === before?.[field]);
  return { ...criterion, ...Object.fromEntries(untouched.map((field) => [field, after[field]])) };
}
