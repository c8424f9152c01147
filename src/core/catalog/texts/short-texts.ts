import type { CatalogCriterionId } from "../criteria";
import type { SeverityLevel } from "../criterion";
import type { CatalogDomainId } from "../domains";
import type { ProfileId } from "../profiles";
import type { EvidenceGrade } from "../../assessment/model";

export type CriterionTitles = Readonly<Record<CatalogCriterionId, string>>;

export type DomainTexts = Readonly<
  Record<CatalogDomainId, { readonly title: string; readonly weightReason: string }>
>;

/** `summary` is what a person reads at once on choosing the technology. */
export type ProfileTexts = Readonly<Record<ProfileId, { readonly name: string; readonly summary: string }>>;

export interface ScaleTexts {
  /** Ratings 0 to 4; 4 is best. */
  readonly rating: readonly [string, string, string, string, string];
  readonly evidence: Readonly<Record<EvidenceGrade, string>>;
  readonly scale: Readonly<Record<SeverityLevel, string>>;
  readonly scope: Readonly<Record<SeverityLevel, string>>;
  readonly irremediability: Readonly<Record<SeverityLevel, string>>;
  readonly likelihood: Readonly<Record<SeverityLevel, string>>;
}

/** The few words of the catalog that the first screen needs. */
export interface ShortTexts {
  readonly criteria: CriterionTitles;
  readonly domains: DomainTexts;
  readonly profiles: ProfileTexts;
  readonly scales: ScaleTexts;
}
