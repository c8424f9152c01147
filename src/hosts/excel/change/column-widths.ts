import { columnLetters } from "../../../workbook/addresses";
import type { DeclaredWorkbook, Sheet } from "../../../workbook/declaration";
import { pointsOf } from "../size-steps";
import type { Seen } from "./look";

/** Sheets with a column for each vendor, by the key the metadata lists them under. */
const BY_VENDOR: readonly string[] = ["comparison", "heatMap", "workings"];
/** Excel rounds widths to whole pixels, each 0.75 points. */
const ONE_PIXEL = 0.75;

/** A sheet that goes on under another name, with the points its columns are declared with. */
export interface WideSheet {
  readonly from: string;
  readonly to: string;
  /** By column, from 0; those of another meaning are left out. */
  readonly widths: ReadonlyMap<number, number>;
}

export interface CarriedWidth {
  readonly sheet: string;
  readonly column: number;
  readonly points: number;
}

/** The columns that mean the same before and after; `staged` is the workbook after, under the names it is staged with. */
export function wideSheets(
  before: DeclaredWorkbook,
  after: DeclaredWorkbook,
  staged: DeclaredWorkbook,
): readonly WideSheet[] {
  const hasSameVendors = vendorKeys(before) === vendorKeys(after);
  return Object.entries(before.metadata.sheets).flatMap(([key, from]): readonly WideSheet[] => {
    const place = after.sheets.findIndex(({ name }) => name === after.metadata.sheets[key]);
    const sheet = before.sheets.find(({ name }) => name === from);
    const to = staged.sheets[place]?.name;
    if (sheet === undefined || to === undefined || (BY_VENDOR.includes(key) && !hasSameVendors)) return [];
    return [{ from, to, widths: declaredWidths(sheet) }];
  });
}

/** Queues reading the widths as they are; the answer holds those that somebody changed. */
export function queueWidths(
  context: Excel.RequestContext,
  sheets: readonly WideSheet[],
  seen: Seen,
): () => readonly CarriedWidth[] {
  const read = sheets
    .filter(({ from, widths }) => widths.size > 0 && seen.sheets.has(from.toLowerCase()))
    .map((sheet) => {
      const last = columnLetters(Math.max(...sheet.widths.keys()));
      const columns = context.workbook.worksheets.getItem(sheet.from).getRange(`A1:${last}1`);
      return { ...sheet, found: columns.getColumnProperties({ format: { columnWidth: true } }) };
    });
  return () =>
    read.flatMap(({ to, widths, found }) =>
      [...widths].flatMap(([column, declared]): readonly CarriedWidth[] => {
        const points = found.value[column]?.format?.columnWidth;
        if (points === undefined || Math.abs(points - declared) <= ONE_PIXEL) return [];
        return [{ sheet: to, column, points }];
      }),
    );
}

/** Queues giving the staged sheets the widths that somebody chose. */
export function setWidths(context: Excel.RequestContext, carried: readonly CarriedWidth[]): void {
  for (const { sheet, column, points } of carried) {
    const letters = columnLetters(column);
    context.workbook.worksheets.getItem(sheet).getRange(`${letters}1`).format.columnWidth = points;
  }
}

function vendorKeys({ metadata }: DeclaredWorkbook): string {
  return Object.keys(metadata.sheets)
    .filter((key) => key.startsWith("vendor "))
    .join();
}

/** Later widths win, as they do when they are written. */
function declaredWidths({ columnWidths }: Sheet): ReadonlyMap<number, number> {
  return new Map(
    columnWidths.flatMap(({ column, columns, width }) =>
      Array.from({ length: columns }, (_, index) => [column + index, pointsOf(width)] as const),
    ),
  );
}
