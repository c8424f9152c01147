import type { LocatorOf } from "../citation";
import type { CatalogCriterionId, CriterionIdOfDomain, RedFlagId } from "../criteria";
import type { ProfileId } from "../profiles";
import type { SourceId } from "../sources";

export interface LongCriterionTexts {
  readonly question: string;
  readonly why: string;
  readonly guidance: string;
  readonly evidence: readonly string[];
  readonly clause: string;
  readonly weightReason: string;
  /** Levels 0 to 4; 4 is best. */
  readonly levels: readonly [string, string, string, string, string];
}

export interface RedFlagTexts {
  readonly redFlagReason: string;
  readonly knockOutCondition: string;
  readonly knockOutClearance: string;
}

type TextsOf<Id extends CatalogCriterionId> = Id extends RedFlagId
  ? LongCriterionTexts & RedFlagTexts
  : LongCriterionTexts;

/** A language that lacks one criterion of the domain does not compile. */
export type LongCriterionTextsOf<Domain extends string> = {
  readonly [Id in CriterionIdOfDomain<Domain>]: TextsOf<Id>;
};

/** The rest of a profile's guidance note; its beginning is the summary in the short texts. */
export type ProfileNotes = Readonly<
  Record<ProfileId, { readonly askFirst: readonly [string, string, string]; readonly trap: string }>
>;

export interface SourceText {
  readonly title: string;
  /** Short form for a list of sources. */
  readonly name: string;
  /** Word before a numbered place, for example "article". */
  readonly part?: string;
  readonly issuer: string;
  readonly licence: string;
  /** Which copies were read. */
  readonly consulted: string;
  readonly note: string;
  readonly locators: Readonly<Record<string, string>>;
}
export type SourceTexts = {
  readonly [Id in SourceId]: SourceText & { readonly locators: Readonly<Record<LocatorOf<Id>, string>> };
};

/** Everything else the catalog says: loaded when the first criterion is opened or a workbook is made. */
export interface LongTexts {
  readonly criteria: { readonly [Id in CatalogCriterionId]: TextsOf<Id> };
  readonly profiles: ProfileNotes;
  readonly sources: SourceTexts;
  /** Stands after a place in a source that nobody has checked yet. */
  readonly notYetChecked: string;
}
