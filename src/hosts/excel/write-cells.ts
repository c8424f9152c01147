import { AssessmentError } from "../../core/errors";
import type { CellValue, CellWrite } from "../../workbook/cells";
import { rectanglesIn, sized } from "./cell-rectangles";
import { isRowOf, placedWrites } from "./placed-writes";
import { contentOf, restoreCells } from "./restore-cells";
import { isExcelError, runContent } from "./run";
import { FAILURES } from "./texts/en/failures";
import { textCell } from "./text-cell";
import { whyRefused } from "./why-refused";

/** A colleague who sorts while we write makes us look again, but not for ever. */
const MOST_LOOKS = 3;

/**
 * All cells or none, in one round trip; guarded cells in two, because their rows and contents are looked up first. The
 * batch that writes reads rows and contents once more: where somebody was quicker, everything is put back.
 *
 * All cells are found before the first is written, so that a missing name changes nothing; when Excel refuses one in
 * between, those already written get back what they held. Failures: see `run`, and `CellConflictError`.
 */
export async function writeCells(writes: readonly CellWrite[]): Promise<void> {
  if (writes.length === 0) return;
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    if (await writeOnce(await placedWrites(writes))) return;
  }
  throw new AssessmentError("write-incomplete", FAILURES.rowsKeepMoving);
}

/** False when a row or a content changed after it was looked up; nothing is written then. */
async function writeOnce(writes: readonly CellWrite[]): Promise<boolean> {
  const contents = writes.map((write) => ({ ...write, content: writtenAs(write.value) }));
  return await runContent(async (context) => {
    const ranges = new Map<string, Excel.Range>();
    const rangeOf = (name: string) => {
      const range = ranges.get(name) ?? context.workbook.names.getItem(name).getRange();
      ranges.set(name, range);
      return range;
    };
    const cells = writes.map(({ name, row, column }) =>
      rangeOf(name).getCell(row, column).load("values,formulas"),
    );
    const ids = writes.map(({ name, row, guard }) =>
      guard === undefined ? undefined : rangeOf(name).getCell(row, 0).load("values"),
    );
    for (const { name, row, column, values } of rectanglesIn(contents)) {
      sized(rangeOf(name).getCell(row, column), values).values = values.map((line) => [...line]);
    }
    try {
      await context.sync();
    } catch (cause) {
      if (!isExcelError(cause)) throw cause;
      await restoreCells(writes, cells.map(contentOf), cause);
      throw await whyRefused(writes, cause);
    }
    const isAsSeen = writes.every(({ guard }, index) => {
      const found: CellValue = cells[index]?.values[0]?.[0] ?? "";
      return guard === undefined || (isRowOf(guard.id, ids[index]?.values[0]) && guard.isExpected(found));
    });
    if (!isAsSeen) await restoreCells(writes, cells.map(contentOf));
    return isAsSeen;
  });
}

function writtenAs(value: CellWrite["value"]): string | number {
  return typeof value === "string" ? textCell(value) : (value ?? "");
}
