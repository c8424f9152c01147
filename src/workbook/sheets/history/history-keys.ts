import type { CriteriaColumn } from "../criteria/criteria-keys";
import { CALCULATED_KEYS, CRITERIA_KEYS } from "../criteria/criteria-keys";
import { ANSWER_KEYS } from "../vendor/vendor-keys";

/** Orders of the columns of Review, Proposals, Previous round and Archive; reading goes by them. */
export const CHANGE_KEYS = ["on", "what", "from", "to", "reason", "by"] as const;
export const PROPOSAL_KEYS = ["vendor", "criterion", "title", "rating", "evidence", "origin"] as const;
export const PREVIOUS_VENDOR_KEYS = ["id", "name", "worst", "best", "rank"] as const;
export const PREVIOUS_ANSWER_KEYS = ["vendor", "criterion", "rating", "evidence", "residualWorst"] as const;
export const ARCHIVED_ANSWER_KEYS = ["vendor", "criterion", ...ANSWER_KEYS] as const;
const CALCULATED = new Set<CriteriaColumn>(CALCULATED_KEYS);
export const ARCHIVED_CRITERION_KEYS = CRITERIA_KEYS.filter((key) => !CALCULATED.has(key));

/** Defined names; those of empty lists are absent. */
export const HISTORY_NAMES = [
  "Change_Rows",
  "Proposal_Rows",
  "Previous_Title",
  "Previous_Assessed_On",
  "Previous_Vendors",
  "Previous_Answers",
  "Archive_Vendors",
  "Archive_Answers",
  "Archive_Criteria",
  "Archive_Domains",
] as const;
export type HistoryName = (typeof HISTORY_NAMES)[number];
