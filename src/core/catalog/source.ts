/** A document that criteria cite, without its words. */
export interface SourceRecord {
  readonly year?: number;
  readonly version?: string;
  readonly url?: string;
  /** Whether the cited content was read in a copy of the document: docs/methodology.md, "What was checked". */
  readonly status: "confirmed" | "partly confirmed";
  /** Articles, principles, indicators or sections that may be cited. */
  readonly locators: readonly string[];
  /** Locators not yet seen in a copy of the document; to be checked before release. */
  readonly unverified: readonly string[];
}
