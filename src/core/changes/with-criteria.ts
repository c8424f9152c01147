import type { Assessment, Criterion, Domain, Vendor } from "../assessment/model";
import type { DomainId } from "../units";
import { allAnswers, archiveOf, parted, withArchive } from "./archive";

/**
 * The assessment asking these criteria. Answers about criteria that leave go to the archive, answers about criteria
 * that come back come out of it, domains come and go with their criteria. Throws for a domain nobody knows.
 */
export function withCriteria(
  assessment: Assessment,
  criteria: readonly Criterion[],
  catalogDomains: readonly Domain[],
): Assessment {
  const archive = archiveOf(assessment);
  const asked = new Set(criteria.map(({ id }) => id));
  const leaving = assessment.criteria.filter(({ id }) => !asked.has(id));
  const answers = new Map(archive.answers);
  const vendors = assessment.vendors.map((vendor): Vendor => {
    const { inside, outside } = parted(allAnswers(assessment, vendor.id, vendor.answers), asked);
    answers.set(vendor.id, outside);
    return { ...vendor, answers: inside };
  });
  const { domains, left } = movedDomains(assessment, criteria, catalogDomains);
  return withArchive(
    { ...assessment, vendors, domains, criteria: inDomainOrder(criteria, domains) },
    {
      answers,
      criteria: [...archive.criteria.filter(({ id }) => !asked.has(id)), ...leaving],
      domains: left,
    },
  );
}

/** Rows stand domain by domain; inside a domain the order stays. */
export function inDomainOrder(
  criteria: readonly Criterion[],
  domains: readonly Domain[],
): readonly Criterion[] {
  const places = new Map(domains.map(({ id }, place) => [id, place]));
  const placeOf = ({ domain }: Criterion): number => places.get(domain) ?? domains.length;
  return criteria.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function movedDomains(
  { domains, criteria: before, archive }: Assessment,
  criteria: readonly Criterion[],
  catalogDomains: readonly Domain[],
): { readonly domains: readonly Domain[]; readonly left: readonly Domain[] } {
  const wasUsed = new Set(before.map(({ domain }) => domain));
  const needed = new Set(criteria.map(({ domain }) => domain));
  const stays = ({ id }: Domain): boolean => needed.has(id) || !wasUsed.has(id);
  const kept = domains.filter(stays);
  const archived = archive?.domains ?? [];
  const missing = [...needed].filter((id) => !kept.some((one) => one.id === id));
  const coming = missing.map((id) => knownDomain(id, [...archived, ...catalogDomains]));
  return {
    domains: coming.reduce<readonly Domain[]>((all, domain) => inserted(all, domain, catalogDomains), kept),
    left: [...archived.filter(({ id }) => !needed.has(id)), ...domains.filter((domain) => !stays(domain))],
  };
}

function knownDomain(id: DomainId, domains: readonly Domain[]): Domain {
  const domain = domains.find((one) => one.id === id);
  if (domain === undefined) throw new RangeError(`Nobody knows the domain ${id}.`);
  return domain;
}

/** Before the first domain that stands behind it in the catalog. */
function inserted(
  domains: readonly Domain[],
  domain: Domain,
  catalogDomains: readonly Domain[],
): readonly Domain[] {
  const placeOf = (id: DomainId): number => catalogDomains.findIndex((one) => one.id === id);
  const before = domains.findIndex(({ id }) => placeOf(id) > placeOf(domain.id));
  return before === -1 ? [...domains, domain] : domains.toSpliced(before, 0, domain);
}
