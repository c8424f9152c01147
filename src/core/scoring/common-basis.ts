import type { CriterionId } from "../units";
import type { ScoredCriterion } from "./scored-criterion";
import type { ComparedVendor } from "./vendor-score";

/** What valid N/As of the compared vendors do to the criteria in use. */
export interface CommonBasis {
  /** Criteria that no compared vendor marked as a valid N/A. */
  readonly shared: ReadonlySet<CriterionId>;
  /** Criteria that some compared vendors marked, and others not. */
  readonly uneven: ReadonlySet<CriterionId>;
}

/** The criteria vendors are ranked on. A vendor without an overall score is not compared, so that its N/As shrink nothing. */
export function commonBasis(
  criteria: readonly ScoredCriterion[],
  compared: readonly ComparedVendor[],
): CommonBasis {
  const excused = compared.map(notApplicable);
  const shared = new Set<CriterionId>();
  const uneven = new Set<CriterionId>();
  for (const { id } of criteria.filter(({ isInUse }) => isInUse)) {
    const count = excused.filter((ids) => ids.has(id)).length;
    if (count === 0) shared.add(id);
    else if (count < compared.length) uneven.add(id);
  }
  return { shared, uneven };
}

function notApplicable({ answers }: ComparedVendor): ReadonlySet<CriterionId> {
  return new Set(answers.filter(({ result }) => result.state === "NA").map(({ criterion }) => criterion.id));
}
