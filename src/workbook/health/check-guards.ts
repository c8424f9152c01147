import type { SheetPair } from "./check-context";
import { sameRange } from "./check-context";
import { declaredLocks } from "./declared-locks";
import type { Finding } from "./finding";

/** What keeps a slip from a formula and lets people at their inputs: the locks of cells. */
export function checkLocks({ declared, sheet, cells }: SheetPair): readonly Finding[] {
  return declaredLocks(declared).flatMap(({ range, isLocked }): readonly Finding[] => {
    const found = cells.locks.find((one) => sameRange(one.range, range));
    if (found === undefined || found.isLocked === isLocked) return [];
    return [{ kind: isLocked ? "formula-unlocked" : "input-locked", sheet: sheet.name, range }];
  });
}

/** Charts, looked for where they were put. */
export function checkCharts({ declared, sheet, cells }: SheetPair): readonly Finding[] {
  const lost = declared.charts.filter(({ name }) => !cells.charts.includes(name));
  return lost.map(({ name, position }): Finding => {
    return { kind: "chart-missing", sheet: sheet.name, range: position, subject: name };
  });
}
