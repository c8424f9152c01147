import { address, cellAddress } from "../../addresses";
import type { Range } from "../../declaration";
import { range } from "../../layout/ranges";
import { VENDOR_SLOTS } from "../../limits";
import type { Plan } from "../../plan";
import type { CaseKey, LettersKey, SingleKey, SlotKey } from "./slot-keys";
import { CASE_KEYS, SINGLE_KEYS, SLOT_KEYS } from "./slot-keys";

/** Labels stand in A, help figures in B; C stays empty, because running texts begin to the right of it. */
export const SLOT_COLUMN = 3;
const SLOTS_ROW = 3;
const SINGLES_ROW = SLOTS_ROW + SLOT_KEYS.length + 2;
const CASES_ROW = SINGLES_ROW + SINGLE_KEYS.length + 2;
const ORDER_ROW = CASES_ROW + CASE_KEYS.length + 2;
const CLOSE_ROW = ORDER_ROW + VENDOR_SLOTS + 2;
/** Two rows apart: the first running text needs an empty cell above it. */
const CLOSE_NAMES_ROW = CLOSE_ROW + VENDOR_SLOTS + 2;
const DOMAINS_ROW = CLOSE_NAMES_ROW + VENDOR_SLOTS + 2;

type Counts = Pick<Plan, "criteria" | "domains">;

/** First rows of the blocks, from 0; each has its caption in the row above. */
export function blockRows({ criteria, domains }: Counts) {
  const shown = DOMAINS_ROW + domains + 2;
  const places = shown + domains + 2;
  return {
    slots: SLOTS_ROW,
    singles: SINGLES_ROW,
    cases: CASES_ROW,
    order: ORDER_ROW,
    close: CLOSE_ROW,
    closeNames: CLOSE_NAMES_ROW,
    domains: DOMAINS_ROW,
    shown,
    places,
    states: places + criteria + 2,
  };
}

export function slotRow(key: SlotKey | LettersKey): number {
  return SLOTS_ROW + SLOT_KEYS.indexOf(key);
}

export function singleRow(key: SingleKey): number {
  return SINGLES_ROW + SINGLE_KEYS.indexOf(key);
}

export function caseRow(key: CaseKey): number {
  return CASES_ROW + CASE_KEYS.indexOf(key);
}

/** A whole row of slots, used or not. */
export function slotRange(key: SlotKey): Range {
  return range(slotRow(key), SLOT_COLUMN, 1, VENDOR_SLOTS);
}

export function singleCell(key: SingleKey): string {
  return cellAddress(singleRow(key), SLOT_COLUMN, "both");
}

/** The vendors' states of the first criterion, for a fill downwards: "$D150:$W150". */
export function firstStates(counts: Counts): string {
  return address(range(blockRows(counts).states, SLOT_COLUMN, 1, VENDOR_SLOTS), "column");
}

/** "$D$40:$W$40". */
export function comparedRow(): string {
  return address(slotRange("compared"), "both");
}
