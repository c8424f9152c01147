import type {
  Band,
  ComparisonResult,
  CriterionResult,
  DomainResult,
  RankingKey,
  Tier,
  VendorResult,
} from "./result";
import type { Outcome } from "./result";

const RESULT_SCHEMA = "hria-scorecard/result@1";

type Figure = number | null;

/** The figures of a comparison as JSON, described for other programs in docs/result.schema.json. */
export interface ResultDocument {
  readonly schema: typeof RESULT_SCHEMA;
  readonly outcome: Outcome;
  readonly vendors: readonly VendorResultDocument[];
  readonly commonBasis: readonly string[];
}

interface VendorResultDocument {
  readonly id: string;
  readonly name: string;
  readonly rank: Figure;
  readonly decidedBy: RankingKey | null;
  readonly tier: Tier | null;
  readonly band: Band | null;
  readonly worst: Figure;
  readonly best: Figure;
  readonly inherent: Figure;
  readonly mitigation: Figure;
  readonly completeness: Figure;
  readonly provisional: boolean;
  readonly knockOuts: readonly string[];
  readonly overridden: readonly string[];
  readonly conditional: readonly string[];
  readonly severeCritical: readonly string[];
  readonly commonBasis: { readonly worst: Figure; readonly best: Figure };
  readonly tooCloseTo: readonly string[];
  readonly domains: Readonly<Record<string, DomainResultDocument>>;
  readonly criteria: Readonly<Record<string, CriterionResultDocument>>;
}

interface DomainResultDocument {
  readonly worst: Figure;
  readonly best: Figure;
  readonly inherent: Figure;
  readonly band: Band | null;
}

interface CriterionResultDocument {
  readonly severity: number;
  readonly inherentIndex: number;
  readonly worst: Figure;
  readonly best: Figure;
  readonly band: Band | null;
}

/** Full precision, nothing rounded; `null` where there is no figure, which is never 0. */
export function resultToJson(result: ComparisonResult): ResultDocument {
  return {
    schema: RESULT_SCHEMA,
    outcome: result.outcome,
    vendors: result.vendors.map(vendorToJson),
    commonBasis: result.commonBasis,
  };
}

function vendorToJson(vendor: VendorResult): VendorResultDocument {
  return {
    id: vendor.id,
    name: vendor.name,
    rank: vendor.rank ?? null,
    decidedBy: vendor.decidedBy ?? null,
    tier: vendor.tier ?? null,
    band: vendor.band ?? null,
    worst: vendor.worst ?? null,
    best: vendor.best ?? null,
    inherent: vendor.inherent ?? null,
    mitigation: vendor.mitigation ?? null,
    completeness: vendor.completeness ?? null,
    provisional: vendor.isProvisional,
    knockOuts: vendor.knockOuts,
    overridden: vendor.overridden,
    conditional: vendor.conditional,
    severeCritical: vendor.severeCritical,
    commonBasis: { worst: vendor.commonBasis.worst ?? null, best: vendor.commonBasis.best ?? null },
    tooCloseTo: vendor.tooCloseTo,
    domains: Object.fromEntries([...vendor.domains].map(([id, domain]) => [id, domainToJson(domain)])),
    criteria: Object.fromEntries(
      [...vendor.criteria].map(([id, criterion]) => [id, criterionToJson(criterion)]),
    ),
  };
}

function domainToJson({ worst, best, inherent, band }: DomainResult): DomainResultDocument {
  return { worst: worst ?? null, best: best ?? null, inherent: inherent ?? null, band: band ?? null };
}

function criterionToJson(criterion: CriterionResult): CriterionResultDocument {
  const { severity, inherentIndex, worst, best, band } = criterion;
  return { severity, inherentIndex, worst: worst ?? null, best: best ?? null, band: band ?? null };
}
