import type { Settings } from "../assessment/model";
import { onceEach } from "../once-each";
import type { CriterionId, DomainId, VendorId } from "../units";
import { band } from "./bands";
import type { Place } from "./rank";
import type { DomainResult, VendorResult } from "./result";
import { completeness, vendorHeadline, vendorLists } from "./vendor-headline";
import type { VendorScore } from "./vendor-score";
import type { RiskFigures } from "./weighted-mean";

/** Where a vendor stands among the others. */
export interface Standing {
  readonly uneven: ReadonlySet<CriterionId>;
  /** On the common basis; absent for a vendor that is not ranked. */
  readonly common: RiskFigures | undefined;
  readonly place: Place | undefined;
  readonly tooCloseTo: readonly VendorId[];
}

/** A vendor's own figures and its standing, put together for everybody who shows them. */
export function vendorResult(score: VendorScore, settings: Settings, standing: Standing): VendorResult {
  const { vendor, answers, own } = score;
  const { uneven, common, place } = standing;
  const lists = vendorLists(score);
  return {
    id: vendor.id,
    name: vendor.name,
    ...vendorHeadline(score, settings.bands),
    ...lists,
    completeness: completeness(score),
    isProvisional: lists.missing.length > 0,
    unevenNotApplicable: answers
      .filter(({ criterion, result }) => result.state === "NA" && uneven.has(criterion.id))
      .map(({ criterion }) => criterion.id),
    domains: new Map([...own.domains].map(([id, figures]) => domainEntry(id, figures, settings))),
    criteria: criterionResults(answers),
    commonBasis: { worst: common?.worst, best: common?.best },
    rank: place?.rank,
    decidedBy: place?.decidedBy,
    nearest: place?.nearest,
    tooCloseTo: standing.tooCloseTo,
  };
}

const criterionResults = onceEach(
  (answers: VendorScore["answers"]): VendorResult["criteria"] =>
    new Map(answers.map(({ criterion, result }) => [criterion.id, result])),
);

function domainEntry(
  id: DomainId,
  figures: RiskFigures | undefined,
  { bands }: Settings,
): readonly [DomainId, DomainResult] {
  if (figures === undefined) {
    return [id, { worst: undefined, best: undefined, inherent: undefined, band: undefined }];
  }
  return [id, { ...figures, band: band(figures.worst, bands) }];
}
