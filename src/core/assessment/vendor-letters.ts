import type { VendorId } from "../units";
import { vendorId } from "../units";
import { vendorLetter } from "./vendor-letter";

export interface Lettered<Item> {
  readonly letter: VendorId;
  readonly item: Item;
}

/** Gives each vendor its letter: its own, or else, in order, the first letter that nobody has or had. */
export function lettered<Item extends { readonly id?: string | undefined }>(
  items: readonly Item[],
  given: readonly string[] = [],
): readonly Lettered<Item>[] {
  const taken = new Set<string | undefined>([...given, ...items.map(({ id }) => id)]);
  let place = 0;
  return items.map((item) => {
    if (item.id !== undefined) return { letter: vendorId(item.id), item };
    while (taken.has(vendorLetter(place))) place += 1;
    place += 1;
    return { letter: vendorLetter(place - 1), item };
  });
}
