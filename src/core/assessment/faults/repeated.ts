import type { Fault } from "./fault";

/** A text that must be given once, and where it stands; absent where the document has none. */
export interface Placed {
  readonly path: string;
  readonly text: string | undefined;
}

/** Names every text that an earlier one equals, case aside, because a spreadsheet looks texts up without regard to case. */
export function repeatedFaults(placed: readonly Placed[]): readonly Fault[] {
  const first = new Map<string, string>();
  return placed.flatMap(({ path, text }) => {
    if (text === undefined) return [];
    const key = text.trim().toLowerCase();
    const earlier = first.get(key);
    if (earlier !== undefined) return [{ path, rule: `must differ from ${earlier} (case aside)` }];
    first.set(key, path);
    return [];
  });
}
