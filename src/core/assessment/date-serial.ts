import { isoDate } from "../units";
import type { IsoDate } from "../units";
import { contentText, trimmed } from "./cell-text";
import type { CellContent } from "./cell-text";
import type { Unreadable } from "./model";

/**
 * Days are counted as in Excel's 1900 system. It holds a 29 February 1900 that never was (serial 60),
 * so that dates start on 1 March 1900, from where on every spreadsheet program agrees.
 */
export const FIRST_SERIAL = 61;
/** 31 December 9999, the last day Excel knows. */
export const LAST_SERIAL = 2_958_465;

const DAY = 86_400_000;
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** The serial number of a day, or `undefined` for a day a spreadsheet cannot hold. */
export function serialOfDate(date: IsoDate): number | undefined {
  const serial = (Date.parse(`${date}T00:00:00Z`) - SERIAL_ZERO) / DAY;
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? serial : undefined;
}

/** The day of a serial number; `undefined` when it holds a time of day or lies outside the calendar. */
export function dateOfSerial(serial: number): IsoDate | undefined {
  if (!Number.isInteger(serial) || serial < FIRST_SERIAL || serial > LAST_SERIAL) return undefined;
  return isoDate(new Date(SERIAL_ZERO + serial * DAY).toISOString().slice(0, 10));
}

/** Reads a date cell. Only a date that the spreadsheet holds as a number counts; text that looks like one is unreadable. */
export function readDate(content: CellContent): IsoDate | Unreadable | undefined {
  if (typeof content === "string" && trimmed(content) === "") return undefined;
  const date = typeof content === "number" ? dateOfSerial(content) : undefined;
  return date ?? { unreadable: contentText(content) };
}
