import { formatAddress, parseAddress, quoteSheet, splitReference } from "../book/address";
import type { Area } from "../book/area";
import type { Book } from "../book/book";
import { itemNotFound } from "../book/host-error";
import type { Reference } from "../book/memory";
import { findSheet, sheetName } from "../book/sheets";
import { text } from "./given";
import { Place } from "./place";

/** The rectangle meant by a range or by an address on the sheet at hand. */
export function areaOn(given: unknown): Area {
  return given instanceof Place ? given.area : parseAddress(splitReference(text(given)).address);
}

/** The place meant by a range, or by an address with or without a sheet. */
export function referenceTo(book: Book, given: unknown, presentSheet?: string): Reference {
  if (given instanceof Place) return { sheet: given.sheet, area: given.area };
  const { sheet: named, address } = splitReference(text(given));
  const sheet = named === undefined ? presentSheet : findSheet(book, named);
  if (sheet === undefined) throw itemNotFound(`worksheet "${named ?? ""}"`);
  return { sheet, area: parseAddress(address) };
}

/** "'A Alder Meet'!$B$2:$B$9". */
export function absoluteReference(book: Book, { sheet, area }: Reference): string {
  return `${quoteSheet(sheetName(book, sheet))}!${formatAddress(area, "$")}`;
}
