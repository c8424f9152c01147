import type { CatalogDomainId } from "./domains";
import type { ProfileId } from "./profiles";
import type { Citation, CitationOf } from "./citation";

/** A part of severity, or likelihood: 1 lowest, 4 gravest. */
export type SeverityLevel = 1 | 2 | 3 | 4;

/** Severity of harm to people in its three parts (UN Guiding Principle 14, commentary), and how likely it is. */
export interface Severity {
  readonly scale: SeverityLevel;
  readonly scope: SeverityLevel;
  readonly irremediability: SeverityLevel;
  readonly likelihood: SeverityLevel;
}

type Treaty = "UDHR" | "ICCPR" | "ICESCR" | "CRC" | "CRPD";

/** A criterion without its words: those stand in `texts`, one folder per language. */
export interface CatalogCriterion extends Severity {
  readonly id: `${CatalogDomainId}-${string}`;
  readonly domain: CatalogDomainId;
  /** Relative importance inside its domain. Reasons stand with the texts. */
  readonly weight: 1 | 2 | 3;
  /** Belongs to the criterion, so it is a red flag in every profile that asks it. */
  readonly redFlag: boolean;
  /** Profiles that ask this criterion. */
  readonly technologies: "all" | readonly ProfileId[];
  readonly rights: readonly CitationOf<Treaty>[];
  readonly sources: readonly Citation[];
}
