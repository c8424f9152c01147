/** Columns of Criteria that hold formulas. */
export const CALCULATED_KEYS = [
  "severity",
  "likelihoodUsed",
  "index",
  "used",
  "weightUsed",
  "binds",
  "excused",
  "uneven",
  "common",
] as const;

/** Order of the columns of Criteria; reading goes by it. */
export const CRITERIA_KEYS = [
  "id",
  "domain",
  "domainTitle",
  "title",
  "question",
  "redFlag",
  "weight",
  "scale",
  "scope",
  "irremediability",
  "likelihood",
  "inUse",
  "inUseReason",
  "offReason",
  "offApprover",
  ...CALCULATED_KEYS,
  "level0",
  "level1",
  "level2",
  "level3",
  "level4",
  "why",
  "guidance",
  "evidence",
  "rights",
  "sources",
  "clause",
  "redFlagReason",
  "knockOutCondition",
  "knockOutClearance",
  "weightReason",
] as const;
export type CriteriaColumn = (typeof CRITERIA_KEYS)[number];

/** Column of Criteria, from 0. */
export function criteriaColumn(key: CriteriaColumn): number {
  return CRITERIA_KEYS.indexOf(key);
}

/** Rows above the data, on Criteria and on every vendor's sheet: title, state, blank, captions, header. */
export const HEADER_ROW = 4;
export const FIRST_ROW = HEADER_ROW + 1;
