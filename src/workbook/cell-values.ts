import { serialOfDate } from "../core/assessment/date-serial";
import type { Unreadable } from "../core/assessment/model";
import { isUnreadable } from "../core/assessment/model";
import type { IsoDate } from "../core/units";

/** A number, or word for word what stood there instead. */
export function numberCell(value: number | Unreadable): number | string {
  return isUnreadable(value) ? value.unreadable : value;
}

/** A date as a serial number; a day no spreadsheet can hold stays text. */
export function dateCell(date: IsoDate | Unreadable | undefined): number | string | undefined {
  if (date === undefined) return undefined;
  return isUnreadable(date) ? date.unreadable : (serialOfDate(date) ?? date);
}

/** Codes stay codes in every language. */
export function yesNoCell(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? "Yes" : "No";
}

const BULLET = "• ";
/** For entries that hold the bullet themselves: one line each. */
const DASH = "– ";

/** Entries behind bullets in one paragraph, because lines of their own make rows tall; an empty list is an empty cell. */
export function listCell(entries: readonly string[] | undefined): string | undefined {
  if (entries === undefined || entries.length === 0) return undefined;
  if (entries.some((entry) => entry.includes("•"))) return DASH + entries.join(`\n${DASH}`);
  return BULLET + entries.join(` ${BULLET}`);
}

/** What `listCell` wrote; text without bullets, typed by a person, is one entry for each line. */
export function listFromCell(text: string): readonly string[] | undefined {
  if (text === "") return undefined;
  if (text.startsWith(DASH)) return text.slice(DASH.length).split(`\n${DASH}`);
  if (text.startsWith(BULLET)) return text.slice(BULLET.length).split(` ${BULLET}`);
  return text.split("\n");
}
