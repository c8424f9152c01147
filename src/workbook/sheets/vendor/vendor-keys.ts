/** Order of the columns of a vendor's sheet; reading and writing go by it. */
export const VENDOR_KEYS = [
  "id",
  "criterion",
  "domain",
  "rating",
  "evidence",
  "reference",
  "finding",
  "assessor",
  "confidential",
  "reason",
  "approver",
  "worstReading",
  "bestReading",
  "residualWorst",
  "residualBest",
  "band",
  "flag",
  "second",
  "agreed",
  "toReconcile",
  "overrideReason",
  "overrideApprover",
  "overrideUntil",
  "condition",
  "conditionOwner",
  "conditionDue",
  "reply",
  "row",
  "domainId",
  "readFirst",
  "readSecond",
  "readAgreed",
  "spread",
  "counted",
  "excused",
  "state",
  "cap",
  "inherent",
  "belowKnockOut",
  "overridden",
  "tier",
  "severe",
  "weightOwn",
  "weightCommon",
  "heat",
] as const;
export type VendorColumn = (typeof VENDOR_KEYS)[number];

/** The columns that hold what a person entered, in the order of the archive. */
export const ANSWER_KEYS = [
  "rating",
  "evidence",
  "reference",
  "finding",
  "assessor",
  "confidential",
  "reason",
  "approver",
  "second",
  "agreed",
  "overrideReason",
  "overrideApprover",
  "overrideUntil",
  "condition",
  "conditionOwner",
  "conditionDue",
  "reply",
] as const satisfies readonly VendorColumn[];
export type AnswerColumn = (typeof ANSWER_KEYS)[number];

/** Column of a vendor's sheet, from 0. */
export function vendorColumn(key: VendorColumn): number {
  return VENDOR_KEYS.indexOf(key);
}

export const DOMAIN_KEYS = [
  "id",
  "weightOwn",
  "worst",
  "best",
  "inherent",
  "weightCommon",
  "commonWorst",
  "commonBest",
  "place",
  "shown",
] as const;
export type DomainColumn = (typeof DOMAIN_KEYS)[number];

/** Order of a vendor's headline, on its sheet from top to bottom and on Workings alike. */
export const HEADLINE_KEYS = [
  "worst",
  "best",
  "inherent",
  "mitigation",
  "completeness",
  "commonWorst",
  "commonBest",
  "tier",
  "severe",
  "scorePlace",
  "finalPlace",
  "band",
  "rowsComplete",
  "weightOwn",
  "weightCommon",
  "knockOuts",
  "conditional",
  "overridden",
  "blank",
  "unreadable",
  "answered",
  "noEvidence",
  "notExcused",
  "toReconcile",
  "overridesToCheck",
  "errors",
  "openFlags",
  "bestTier",
  "bestSevere",
  "flags",
  "interval",
] as const;
export type HeadlineKey = (typeof HEADLINE_KEYS)[number];

/** One free column between the table, the domains and the headline. */
export const DOMAIN_COLUMN = VENDOR_KEYS.length + 1;
export const HEADLINE_COLUMN = DOMAIN_COLUMN + DOMAIN_KEYS.length + 1;
