import type { CriterionId, DomainId, IsoDate, Rating, VendorId } from "../units";

/** What stands in a cell that cannot be read as what belongs there: kept word for word, so that nothing is lost. */
export interface Unreadable {
  readonly unreadable: string;
}

/** "IE": asked, insufficient evidence. "NA": does not apply. Absent: not answered. */
export type RatingEntry = Rating | "IE" | "NA" | Unreadable;

/** A verified, tested or signed; B document; C statement. */
export type EvidenceGrade = "A" | "B" | "C";

/** Lets a knocked-out vendor stay in as conditional. Counts only with all three, `until` not before the assessment date. */
export interface Override {
  readonly reason?: string | undefined;
  readonly approver?: string | undefined;
  readonly until?: IsoDate | Unreadable | undefined;
}

/** Everything entered about one vendor and one criterion. */
export interface Answer {
  readonly rating?: RatingEntry | undefined;
  readonly second?: RatingEntry | undefined;
  readonly agreed?: RatingEntry | undefined;
  readonly evidence?: EvidenceGrade | Unreadable | undefined;
  readonly reference?: string | undefined;
  readonly finding?: string | undefined;
  readonly assessor?: string | undefined;
  readonly confidential?: boolean | undefined;
  /** Why the criterion does not apply, and who approved that. */
  readonly reason?: string | undefined;
  readonly approver?: string | undefined;
  readonly override?: Override | undefined;
  readonly condition?: string | undefined;
  readonly conditionOwner?: string | undefined;
  readonly conditionDue?: IsoDate | Unreadable | undefined;
  readonly reply?: string | undefined;
}

export interface Vendor {
  readonly id: VendorId;
  readonly name: string;
  readonly product?: string | undefined;
  readonly incorporatedIn?: string | undefined;
  readonly owners?: string | undefined;
  readonly answers: ReadonlyMap<CriterionId, Answer>;
}

export interface Domain {
  readonly id: DomainId;
  readonly title: string;
  /** Any number >= 0; shown normalised. Unreadable counts 0. */
  readonly weight: number | Unreadable;
}

/** Long texts of a criterion. All optional, because a buyer's own criteria may have none. */
export interface CriterionTexts {
  readonly question?: string | undefined;
  readonly why?: string | undefined;
  readonly guidance?: string | undefined;
  readonly evidence?: readonly string[] | undefined;
  readonly clause?: string | undefined;
  readonly rights?: string | undefined;
  readonly sources?: readonly string[] | undefined;
  readonly weightReason?: string | undefined;
  readonly redFlagReason?: string | undefined;
  readonly knockOutCondition?: string | undefined;
  readonly knockOutClearance?: string | undefined;
  /** Levels 0 to 4 in words. */
  readonly levels?: readonly [string, string, string, string, string] | undefined;
}

export interface Criterion extends CriterionTexts {
  readonly id: CriterionId;
  readonly domain: DomainId;
  readonly title: string;
  /** 0 to 100. Unreadable counts 0. */
  readonly weight: number | Unreadable;
  /** Severity of harm to people, each 1 to 4 (UN Guiding Principle 14, commentary). Unreadable counts 4. */
  readonly scale: number | Unreadable;
  readonly scope: number | Unreadable;
  readonly irremediability: number | Unreadable;
  readonly likelihood: number | Unreadable;
  readonly redFlag: boolean;
  /** Switches the red flag off; with reason or approver missing it stays on. */
  readonly redFlagOff?:
    { readonly reason?: string | undefined; readonly approver?: string | undefined } | undefined;
  readonly inUse: boolean;
  readonly inUseReason?: string | undefined;
}

export interface Settings {
  /** "severity-first": (4(severity-1)+likelihood)/16. "product": severity*likelihood/16. */
  readonly index: "severity-first" | "product";
  /** Lower edges of the bands above Low, on residual risk 0 to 100. */
  readonly bands: { readonly moderate: number; readonly high: number; readonly critical: number };
  /** Highest rating each evidence grade can prove, 0 to 4. */
  readonly caps: Readonly<Record<EvidenceGrade, number>>;
  readonly thresholds: {
    readonly knockOutBelow: number;
    readonly conditionalBelow: number;
    readonly tooClose: number;
    readonly reconcileAt: number;
  };
}

/** What is bought and for whom: typed on Setup, never scored. */
export interface Project {
  readonly buyer?: string | undefined;
  readonly owner?: string | undefined;
  readonly purpose?: string | undefined;
  readonly peopleAtRisk?: string | undefined;
  /** Benefits never offset harm; they have a note, no figure. */
  readonly benefits?: string | undefined;
  readonly confidentiality?: string | undefined;
  readonly awardNotBefore?: IsoDate | Unreadable | undefined;
  readonly nextReview?: IsoDate | Unreadable | undefined;
  readonly weightsFixedOn?: IsoDate | Unreadable | undefined;
  readonly weightsFixedBy?: string | undefined;
  /** Printed beside every title, for example "Example, fictional vendors". */
  readonly notice?: string | undefined;
}

/** What left the assessment and can come back: nothing a person typed is lost by a change. */
export interface Archive {
  /** Removed vendors with everything entered about them. Their letters are never given again. */
  readonly vendors: readonly Vendor[];
  /** Answers about criteria that left, by vendor. A removed vendor keeps its own. */
  readonly answers: ReadonlyMap<VendorId, ReadonlyMap<CriterionId, Answer>>;
  /** Criteria and domains that left, as the buyer had set them. */
  readonly criteria: readonly Criterion[];
  readonly domains: readonly Domain[];
}

/** One line of the change log. */
export interface Change {
  /** Date and time as yyyy-mm-ddThh:mm, kept word for word. */
  readonly on: string;
  readonly what: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly reason?: string | undefined;
  readonly by?: string | undefined;
}

/** A rating somebody has to confirm before it counts. */
export interface Proposal {
  readonly vendor: VendorId;
  readonly criterion: CriterionId;
  readonly rating?: RatingEntry | undefined;
  readonly evidence?: EvidenceGrade | Unreadable | undefined;
  /** Where it comes from, in words. */
  readonly origin: string;
}

export interface PreviousAnswer {
  readonly rating?: RatingEntry | undefined;
  readonly evidence?: EvidenceGrade | Unreadable | undefined;
  /** Residual risk in the worst case, 0 to 100. */
  readonly residualWorst?: number | undefined;
}

export interface PreviousVendor {
  readonly id: VendorId;
  readonly name: string;
  readonly worst?: number | undefined;
  readonly best?: number | undefined;
  readonly rank?: number | undefined;
  readonly answers: ReadonlyMap<CriterionId, PreviousAnswer>;
}

/** Answers and figures of the round before, to compare with. */
export interface PreviousRound {
  readonly title: string;
  readonly assessedOn?: IsoDate | Unreadable | undefined;
  readonly vendors: readonly PreviousVendor[];
}

export interface Assessment {
  readonly title: string;
  /** Ids of the technology profiles the criteria were taken from. */
  readonly profiles: readonly string[];
  readonly assessedOn?: IsoDate | Unreadable | undefined;
  readonly project: Project;
  readonly settings: Settings;
  readonly domains: readonly Domain[];
  readonly criteria: readonly Criterion[];
  readonly vendors: readonly Vendor[];
  /** Version of the catalog the criteria were taken from; absent, the built-in one. */
  readonly catalogVersion?: string | undefined;
  /** These four are absent rather than empty. */
  readonly archive?: Archive | undefined;
  readonly changes?: readonly Change[] | undefined;
  readonly proposals?: readonly Proposal[] | undefined;
  readonly previousRound?: PreviousRound | undefined;
}

export function isUnreadable(value: unknown): value is Unreadable {
  return typeof value === "object" && value !== null && "unreadable" in value;
}
