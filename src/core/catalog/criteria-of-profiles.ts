import { criterionId, type CriterionId } from "../units";
import { CRITERIA } from "./criteria";
import type { CatalogCriterion, Severity } from "./criterion";
import { isProfileId, type ProfileId } from "./profiles";
import { SEVERITY_OVERRIDES } from "./severity-overrides";

/** Criteria that at least one of the profiles asks, in catalog order. No profile gives no criteria. */
export function criteriaOfProfiles(profileIds: readonly string[]): readonly CriterionId[] {
  return recordsOfProfiles(profileIds).map((criterion) => criterionId(criterion.id));
}

/** Below every severity there is. */
const LEAST: Severity = { scale: 1, scope: 1, irremediability: 1, likelihood: 1 };

export function recordsOfProfiles(profileIds: readonly string[]): readonly (typeof CRITERIA)[number][] {
  const profiles = profileIds.map(knownProfile);
  return CRITERIA.filter((criterion) => profiles.some((profile) => asks(profile, criterion)));
}

/**
 * Severity of a criterion for the chosen technologies: each profile that asks it gives its own values, or the
 * criterion's defaults where it has none of its own; of these the highest counts, part by part. The same product used
 * in a second way never becomes less dangerous. Throws when none of the profiles asks the criterion.
 */
export function severityInProfiles(
  criterion: (typeof CRITERIA)[number],
  profileIds: readonly string[],
): Severity {
  const severities = profileIds
    .map(knownProfile)
    .filter((profile) => asks(profile, criterion))
    .map((profile): Severity => SEVERITY_OVERRIDES[profile][criterion.id] ?? criterion);
  if (severities.length === 0) throw new RangeError(`None of these profiles asks ${criterion.id}.`);
  return severities.reduce(gravest, LEAST);
}

function asks(profile: ProfileId, { technologies }: Pick<CatalogCriterion, "technologies">): boolean {
  return technologies === "all" || technologies.includes(profile);
}

function gravest(one: Severity, other: Severity): Severity {
  return {
    scale: one.scale > other.scale ? one.scale : other.scale,
    scope: one.scope > other.scope ? one.scope : other.scope,
    irremediability:
      one.irremediability > other.irremediability ? one.irremediability : other.irremediability,
    likelihood: one.likelihood > other.likelihood ? one.likelihood : other.likelihood,
  };
}

function knownProfile(id: string): ProfileId {
  if (!isProfileId(id)) throw new RangeError(`The catalog has no technology profile "${id}".`);
  return id;
}
