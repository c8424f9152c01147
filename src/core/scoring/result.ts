import type { CriterionId, DomainId, VendorId } from "../units";

/** 0 Clear, 1 Conditional, 2 Excluded: decided before any sum. */
export type Tier = 0 | 1 | 2;
export type Band = "Low" | "Moderate" | "High" | "Critical";
export const BANDS = ["Low", "Moderate", "High", "Critical"] as const satisfies readonly Band[];

/** The four keys of the ranking, in their order. */
export type RankingKey = "tier" | "severe critical items" | "worst case" | "best case";
export type Outcome = "ranked" | "no acceptable vendor" | "no common basis" | "no vendor to compare";
export type AnswerState = "rated" | "IE" | "NA" | "blank" | "unreadable" | "not used";

/** Figures are residual risk, 0 (none) to 100 (worst), at full precision; absent where there is no score, never 0. */
export interface CriterionResult {
  readonly state: AnswerState;
  /** 1 to 4: the gravest of scale, scope and irremediability. */
  readonly severity: number;
  /** 1/16 to 1. */
  readonly inherentIndex: number;
  /** The rating that counts, before the evidence cap. */
  readonly counted: number | undefined;
  readonly cap: number;
  readonly worstReading: number | undefined;
  readonly bestReading: number | undefined;
  readonly worst: number | undefined;
  readonly best: number | undefined;
  readonly inherent: number | undefined;
  readonly band: Band | undefined;
  readonly tier: Tier;
  readonly isKnockOut: boolean;
  /** A knock-out with a valid override: counts as conditional, stays printed. */
  readonly isOverridden: boolean;
  readonly isSevereCritical: boolean;
  readonly mustReconcile: boolean;
}

export interface DomainResult {
  readonly worst: number | undefined;
  readonly best: number | undefined;
  readonly inherent: number | undefined;
  readonly band: Band | undefined;
}

export interface VendorResult {
  readonly id: VendorId;
  readonly name: string;
  readonly worst: number | undefined;
  readonly best: number | undefined;
  readonly inherent: number | undefined;
  /** 0 to 1: share of the inherent risk that proven safeguards remove. */
  readonly mitigation: number | undefined;
  /** 0 to 1; absent when no criterion is in use. */
  readonly completeness: number | undefined;
  readonly tier: Tier | undefined;
  /** Band of the figure alone, and after the floors. */
  readonly scoreBand: Band | undefined;
  readonly band: Band | undefined;
  readonly isProvisional: boolean;
  readonly missing: readonly CriterionId[];
  readonly knockOuts: readonly CriterionId[];
  readonly overridden: readonly CriterionId[];
  readonly conditional: readonly CriterionId[];
  readonly severeCritical: readonly CriterionId[];
  readonly toReconcile: readonly CriterionId[];
  /** Valid N/A that some compared vendors have and others have not. */
  readonly unevenNotApplicable: readonly CriterionId[];
  readonly domains: ReadonlyMap<DomainId, DomainResult>;
  readonly criteria: ReadonlyMap<CriterionId, CriterionResult>;
  readonly commonBasis: { readonly worst: number | undefined; readonly best: number | undefined };
  readonly rank: number | undefined;
  /** The key that parts this vendor from the nearest one ahead (for first place: behind); absent when nothing does. */
  readonly decidedBy: RankingKey | undefined;
  readonly nearest: VendorId | undefined;
  readonly tooCloseTo: readonly VendorId[];
}

export interface ComparisonResult {
  readonly outcome: Outcome;
  /** In the order of the assessment. */
  readonly vendors: readonly VendorResult[];
  /** Criteria in use that no compared vendor marked as a valid N/A. */
  readonly commonBasis: readonly CriterionId[];
}
