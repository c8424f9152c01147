import { absolute, cellAddress, onSheet } from "../../addresses";
import { wrappedHeight } from "../../layout/wrapped-height";
import type { Plan } from "../../plan";
import type { SlotKey } from "../workings/slot-keys";
import { SLOT_COLUMN, blockRows, slotRange } from "../workings/workings-places";

/** Columns of Comparison: a margin, rank, letter and vendor, then eleven equal ones. Every block uses them, so nothing merges. */
export const GRID_WIDTHS: readonly number[] = [2, 6, 4, 21, ...Array.from({ length: 11 }, () => 12)];
export const RANK = 1;
export const LETTER = 2;
export const VENDOR = 3;
export const FIGURES = 4;
export const MOST_DOMAINS_ABREAST = 11;
export const GRID_COLUMNS = GRID_WIDTHS.length - 1;

/** Rows of the top: title, reason and facts; then the ranking's header. */
export const TITLE_ROW = 1;
export const REASON_ROW = 2;
export const FACTS_ROW = 3;
export const RANKING_ROW = 5;

/** A figure of the vendor that stands at this place of the list, by one reference to its row on Workings. */
export function atPlace(key: SlotKey, place: number, plan: Plan): string {
  return `INDEX(${onSheet(plan.sheets.workings, absolute(slotRange(key)))},1,${slotAt(place, plan)})`;
}

/** The cell that holds the slot of the vendor at this place, counted from 0. */
export function slotAt(place: number, plan: Plan): string {
  return onSheet(plan.sheets.workings, cellAddress(blockRows(plan).order + place, SLOT_COLUMN, "column"));
}

/** Row of the vendor's figures in the ranking; its sentence stands in the next row. */
export function figuresRow(place: number): number {
  return RANKING_ROW + 1 + 2 * place;
}

/** Any vendor may take any place, so that all rows have room for the longest name. In points. */
export function nameHeight({ vendors }: Plan, least: number): number {
  const width = (GRID_WIDTHS[VENDOR] ?? 0) - 2;
  return wrappedHeight(
    vendors.map(({ vendor }) => ({ text: vendor.name, width })),
    least,
  );
}
