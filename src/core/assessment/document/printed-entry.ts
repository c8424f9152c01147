import { isUnreadable } from "../model";
import type { Unreadable } from "../model";

/** What cannot be read is printed word for word, so that nothing is lost and no reader takes it for valid. */
export function printedNumber<Entry extends number | string | undefined>(
  entry: Entry | Unreadable,
): Entry | string {
  return isUnreadable(entry) ? entry.unreadable : entry;
}

export function printedText(entry: string | Unreadable | undefined): string | undefined {
  return isUnreadable(entry) ? entry.unreadable : entry;
}

/** An empty text is none, because a cell cannot tell them apart. */
export function given(text: string | undefined): string | undefined {
  return text === "" ? undefined : text;
}

export function givenList<Item>(items: readonly Item[] | undefined): readonly Item[] | undefined {
  return items?.length === 0 ? undefined : items;
}

export function unlessEmpty<Fields extends object>(fields: Fields): Fields | undefined {
  return Object.values(fields).some((value) => value !== undefined) ? fields : undefined;
}
