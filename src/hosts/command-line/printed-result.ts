import type {
  ComparisonResult,
  CriterionResult,
  DomainResult,
  VendorResult,
} from "../../core/scoring/result";

const RESULT_SCHEMA = "hria-scorecard/result@1";

/**
 * The results as JSON, figures at full precision. Every key is always there: `null` says that there is no
 * figure, which is never the same as 0.
 */
export function printedResult({ outcome, vendors, commonBasis }: ComparisonResult): object {
  return { schema: RESULT_SCHEMA, outcome, vendors: vendors.map(printedVendor), commonBasis };
}

function printedVendor(vendor: VendorResult): object {
  return {
    id: vendor.id,
    name: vendor.name,
    rank: orNull(vendor.rank),
    decidedBy: orNull(vendor.decidedBy),
    tier: orNull(vendor.tier),
    band: orNull(vendor.band),
    worst: orNull(vendor.worst),
    best: orNull(vendor.best),
    inherent: orNull(vendor.inherent),
    mitigation: orNull(vendor.mitigation),
    completeness: orNull(vendor.completeness),
    provisional: vendor.isProvisional,
    knockOuts: vendor.knockOuts,
    overridden: vendor.overridden,
    conditional: vendor.conditional,
    severeCritical: vendor.severeCritical,
    commonBasis: { worst: orNull(vendor.commonBasis.worst), best: orNull(vendor.commonBasis.best) },
    tooCloseTo: vendor.tooCloseTo,
    domains: byId(vendor.domains, printedDomain),
    criteria: byId(vendor.criteria, printedCriterion),
  };
}

function printedDomain({ worst, best, inherent, band }: DomainResult): object {
  return { worst: orNull(worst), best: orNull(best), inherent: orNull(inherent), band: orNull(band) };
}

function printedCriterion({ severity, inherentIndex, worst, best, band }: CriterionResult): object {
  return { severity, inherentIndex, worst: orNull(worst), best: orNull(best), band: orNull(band) };
}

/** `Object.fromEntries` defines own keys, so that an id like `__proto__` is a key like any other. */
function byId<Item>(items: ReadonlyMap<string, Item>, printed: (item: Item) => object): object {
  return Object.fromEntries([...items].map(([id, item]) => [id, printed(item)]));
}

function orNull<Value>(value: Value | undefined): Value | null {
  return value ?? null;
}
