import type { EvidenceGrade } from "../assessment/model";
import type { CriterionId, DomainId, IsoDate, VendorId } from "../units";

/** How a simulation draws. The same settings on the same assessment give the same figures. */
export interface FirmnessSettings {
  /** Whole, 1 to 4294967295. */
  readonly seed: number;
  readonly draws: number;
  /** Of the Dirichlet distribution around the stated weights: the higher, the closer to them. Above 0. */
  readonly concentration: number;
}

/** 10,000 draws: a share of one half has a standard error of half a percentage point. Source: docs/decisions/0013. */
export const defaultFirmnessSettings: FirmnessSettings = { seed: 1, draws: 10_000, concentration: 50 };

/** "weights": if the weights were others, answers as they count now. "gaps": if the gaps were filled. */
export type Question = "weights" | "gaps";

/** "around": Dirichlet with the stated weights as mean. "any": every set of weights is as likely as any other. */
export type WeightsDrawn = "stated" | "around" | "any";

export interface RankShares {
  readonly vendor: VendorId;
  /** Share of the draws, 0 to 1, in which the vendor takes rank 1, 2 and so on. A shared rank counts in full for each. */
  readonly ranks: readonly number[];
  /** Share of the draws in which it shares first place; contained in the first of `ranks`. */
  readonly sharedFirst: number;
}

/** Rank acceptability (SMAA; Lahdelma and Salminen 2001) of the ranked vendors, in the order of the assessment. */
export interface Acceptability {
  readonly question: Question;
  readonly weights: WeightsDrawn;
  readonly vendors: readonly RankShares[];
}

/** A weight of one domain at which another set of vendors is first; the other weights keep their proportions. */
export interface LeaderChange {
  readonly domain: DomainId;
  readonly way: "above" | "below";
  /** Share of all weights now and at the change, 0 to 1. */
  readonly now: number;
  readonly share: number;
  /** The weight to type for that share while the other weights stay as typed; absent for a share of 1. */
  readonly weight: number | undefined;
  readonly first: readonly VendorId[];
}

/** The shares of one domain over which every vendor keeps its rank; the other weights keep their proportions. */
export interface WeightStability {
  readonly domain: DomainId;
  /** Shares of all weights, 0 to 1: `from` <= `now` <= `to`. */
  readonly now: number;
  readonly from: number;
  readonly to: number;
  /** The nearest on either side, the nearer first; empty when this weight cannot change first place. */
  readonly leaderChanges: readonly LeaderChange[];
}

/** One open answer that turns out at this level, proven by evidence of this grade. */
export interface EvidenceStep {
  readonly criterion: CriterionId;
  readonly level: number;
  readonly grade: EvidenceGrade;
}

/** What evidence on a vendor's open answers would make it first alone, everything else as it counts now. */
export type EvidenceChange =
  | {
      readonly vendor: VendorId;
      readonly isPossible: true;
      /** None of them can be left out or made lower. */
      readonly steps: readonly EvidenceStep[];
      /** Its worst case on the common basis then, rounded. */
      readonly worst: number;
    }
  | { readonly vendor: VendorId; readonly isPossible: false };

export type VariantKind = "equal domain weights" | "equal criterion weights" | "other index";

/** The comparison under another choice of the method. */
export interface Variant {
  readonly kind: VariantKind;
  readonly first: readonly VendorId[];
  readonly changesFirst: boolean;
  readonly ranks: readonly { readonly vendor: VendorId; readonly rank: number | undefined }[];
}

/** An open answer with the points of its vendor's range from best to worst that it holds. */
export interface EvidencePoint {
  readonly vendor: VendorId;
  readonly criterion: CriterionId;
  readonly points: number;
  /** Of the vendor's whole range, 0 to 1. */
  readonly share: number;
}

/** Everything that says how firm a ranking is. Present only where at least two vendors are ranked. */
export interface Firmness {
  readonly methodVersion: string;
  readonly settings: FirmnessSettings;
  readonly acceptability: readonly Acceptability[];
  /** Of the domains that carry weight on the common basis; empty when there is only one. */
  readonly stability: readonly WeightStability[];
  /** The smallest change of one weight, in shares, that replaces first place; absent when no single weight can. */
  readonly smallestWeightChange: LeaderChange | undefined;
  /** Of every ranked vendor that is not first. */
  readonly evidenceChanges: readonly EvidenceChange[];
  readonly variants: readonly Variant[];
  /** The most points first. */
  readonly nextEvidence: readonly EvidencePoint[];
}

/** What is written to the workbook on request. */
export interface FirmnessRecord {
  readonly computedOn: IsoDate;
  readonly firmness: Firmness;
}
