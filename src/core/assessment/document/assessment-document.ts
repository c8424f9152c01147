import type { Change, CriterionTexts, EvidenceGrade, Settings } from "../model";

export const ASSESSMENT_SCHEMA = "hria-scorecard/assessment@1";

/**
 * An assessment as JSON, described for other programs in docs/assessment.schema.json. Where a cell of the
 * workbook could not be read, the printed document holds its raw text, which no valid input holds.
 */
export interface AssessmentDocument {
  readonly schema: typeof ASSESSMENT_SCHEMA;
  readonly title: string;
  readonly profiles: readonly string[];
  readonly assessedOn?: string | undefined;
  readonly project?: ProjectDocument | undefined;
  readonly settings?: SettingsDocument | undefined;
  readonly domains?: readonly DomainDocument[] | undefined;
  readonly criteria?: readonly CriterionDocument[] | undefined;
  readonly vendors: readonly VendorDocument[];
  readonly catalogVersion?: string | undefined;
  readonly archive?: ArchiveDocument | undefined;
  readonly changes?: readonly Change[] | undefined;
  readonly proposals?: readonly ProposalDocument[] | undefined;
  readonly previousRound?: PreviousRoundDocument | undefined;
}

export interface ProjectDocument {
  readonly buyer?: string | undefined;
  readonly owner?: string | undefined;
  readonly purpose?: string | undefined;
  readonly peopleAtRisk?: string | undefined;
  readonly benefits?: string | undefined;
  readonly confidentiality?: string | undefined;
  readonly awardNotBefore?: string | undefined;
  readonly nextReview?: string | undefined;
  readonly weightsFixedOn?: string | undefined;
  readonly weightsFixedBy?: string | undefined;
  readonly notice?: string | undefined;
}

export interface SettingsDocument {
  readonly index?: Settings["index"] | undefined;
  readonly bands?: Partial<Settings["bands"]> | undefined;
  readonly caps?: Partial<Record<EvidenceGrade, number>> | undefined;
  readonly thresholds?: Partial<Settings["thresholds"]> | undefined;
}

export interface DomainDocument {
  readonly id: string;
  readonly title?: string | undefined;
  readonly weight: number | string;
}

export interface CriterionDocument extends CriterionTexts {
  readonly id: string;
  readonly domain: string;
  readonly title?: string | undefined;
  readonly weight: number | string;
  readonly scale: number | string;
  readonly scope: number | string;
  readonly irremediability: number | string;
  readonly likelihood: number | string;
  readonly redFlag?: boolean | undefined;
  readonly redFlagOff?:
    { readonly reason?: string | undefined; readonly approver?: string | undefined } | undefined;
  readonly inUse?: boolean | undefined;
  readonly inUseReason?: string | undefined;
}

export interface VendorDocument {
  readonly id?: string | undefined;
  readonly name: string;
  readonly product?: string | undefined;
  readonly incorporatedIn?: string | undefined;
  readonly owners?: string | undefined;
  readonly ratings?: Readonly<Record<string, AnswerDocument>> | undefined;
}

export interface AnswerDocument {
  /** 0 to 4, "IE" or "NA". */
  readonly rating?: number | string | undefined;
  readonly second?: number | string | undefined;
  readonly agreed?: number | string | undefined;
  /** "A", "B" or "C". */
  readonly evidence?: string | undefined;
  readonly reference?: string | undefined;
  readonly finding?: string | undefined;
  readonly assessor?: string | undefined;
  readonly confidential?: boolean | undefined;
  readonly reason?: string | undefined;
  readonly approver?: string | undefined;
  readonly override?: OverrideDocument | undefined;
  readonly condition?: string | undefined;
  readonly conditionOwner?: string | undefined;
  readonly conditionDue?: string | undefined;
  readonly reply?: string | undefined;
}

interface OverrideDocument {
  readonly reason?: string | undefined;
  readonly approver?: string | undefined;
  readonly until?: string | undefined;
}

export interface ArchiveDocument {
  readonly vendors?: readonly VendorDocument[] | undefined;
  /** By vendor letter, then by criterion id. */
  readonly answers?: Readonly<Record<string, Readonly<Record<string, AnswerDocument>>>> | undefined;
  readonly criteria?: readonly CriterionDocument[] | undefined;
  readonly domains?: readonly DomainDocument[] | undefined;
}

export interface ProposalDocument {
  readonly vendor: string;
  readonly criterion: string;
  readonly rating?: number | string | undefined;
  readonly evidence?: string | undefined;
  readonly origin: string;
}

export interface PreviousRoundDocument {
  readonly title: string;
  readonly assessedOn?: string | undefined;
  readonly vendors: readonly PreviousVendorDocument[];
}

export interface PreviousVendorDocument {
  readonly id: string;
  readonly name: string;
  readonly worst?: number | undefined;
  readonly best?: number | undefined;
  readonly rank?: number | undefined;
  readonly ratings?: Readonly<Record<string, PreviousAnswerDocument>> | undefined;
}

export interface PreviousAnswerDocument {
  readonly rating?: number | string | undefined;
  readonly evidence?: string | undefined;
  readonly residualWorst?: number | undefined;
}
