import type { Range, Sheet } from "../declaration";
import { declaredContents } from "./declared-contents";
import { joinedCells, joinedRanges } from "./joined-cells";

/** Cells that are all locked, or all open to people. */
export interface DeclaredLock {
  readonly range: Range;
  readonly isLocked: boolean;
}

/** Formulas are locked and inputs are not; labels matter less, because what they say is compared word by word. */
export function declaredLocks(sheet: Sheet): readonly DeclaredLock[] {
  const { forms } = declaredContents(sheet);
  const ranges = forms.map(({ range }) => range);
  const single = ranges.filter(({ rows, columns }) => rows * columns === 1);
  const filled = ranges.filter(({ rows, columns }) => rows * columns > 1);
  const locked = [...joinedRanges(filled), ...joinedCells(single)];
  const inputs = sheet.formats.filter(({ style }) => style.isUnlocked === true);
  return [
    ...locked.map((range) => ({ range, isLocked: true })),
    ...joinedRanges(inputs.map(({ range }) => range)).map((range) => ({ range, isLocked: false })),
  ];
}
