import type { Criterion, Settings } from "../assessment/model";
import type { CriterionId, DomainId } from "../units";
import { criterionWeight } from "./counted-weight";
import { inherentIndex } from "./inherent-index";
import { bindsAsRedFlag } from "./red-flag";
import { likelihood, severity } from "./severity";

/** What scoring needs of a criterion; the same for every vendor. */
export interface ScoredCriterion {
  readonly id: CriterionId;
  readonly domain: DomainId;
  readonly isInUse: boolean;
  /** 0 to 100. */
  readonly weight: number;
  /** 1 to 4. */
  readonly severity: number;
  /** 1/16 to 1. */
  readonly inherentIndex: number;
  readonly isRedFlag: boolean;
}

export function scoredCriterion(criterion: Criterion, settings: Settings): ScoredCriterion {
  const gravity = severity(criterion);
  return {
    id: criterion.id,
    domain: criterion.domain,
    isInUse: criterion.inUse,
    weight: criterionWeight(criterion.weight),
    severity: gravity,
    inherentIndex: inherentIndex(gravity, likelihood(criterion), settings.index),
    isRedFlag: bindsAsRedFlag(criterion),
  };
}
