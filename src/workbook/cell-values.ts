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

/** One line for each entry; an empty list is an empty cell. */
export function listCell(entries: readonly string[] | undefined): string | undefined {
  if (entries === undefined || entries.length === 0) return undefined;
  return entries.map((entry) => BULLET + entry).join("\n");
}

/** What `listCell` wrote; text without bullets, typed by a person, is one entry for each line. */
export function listFromCell(text: string): readonly string[] | undefined {
  if (text === "") return undefined;
  if (!text.startsWith(BULLET)) return text.split("\n");
  return text.slice(BULLET.length).split(`\n${BULLET}`);
}
