import { columnLetters } from "../../../workbook/addresses";
import { columnMeanings } from "../../../workbook/change/column-meanings";
import type { DeclaredWorkbook, Sheet } from "../../../workbook/declaration";
import { pointsOf } from "../size-steps";
import type { Seen } from "./look";

/** Excel rounds widths to whole pixels, each 0.75 points. */
const ONE_PIXEL = 0.75;

/** A sheet that goes on under another name, with its columns that mean something there. */
export interface WideSheet {
  readonly from: string;
  readonly to: string;
  readonly columns: readonly WideColumn[];
}

/** Columns count from 0; points as declared. */
interface WideColumn {
  readonly from: number;
  readonly to: number;
  readonly points: number;
}

export interface CarriedWidth {
  readonly sheet: string;
  readonly column: number;
  readonly points: number;
}

/**
 * The columns that mean the same before and after; `staged` is the workbook after, under the names it is staged with,
 * `found` says what declared sheets are called by now.
 */
export function wideSheets(
  before: DeclaredWorkbook,
  after: DeclaredWorkbook,
  staged: DeclaredWorkbook,
  found: ReadonlyMap<string, string> = new Map(),
): readonly WideSheet[] {
  return Object.entries(before.metadata.sheets).flatMap(([key, name]): readonly WideSheet[] => {
    const place = after.sheets.findIndex((one) => one.name === after.metadata.sheets[key]);
    const [sheet, next] = [before.sheets.find((one) => one.name === name), after.sheets[place]];
    const to = staged.sheets[place]?.name;
    if (sheet === undefined || next === undefined || to === undefined) return [];
    const places = placesOf(next, columnMeanings(after, key));
    const meaning = columnMeanings(before, key);
    const columns = [...declaredWidths(sheet)].flatMap(([column, points]): readonly WideColumn[] => {
      const same = places.get(meaning(column));
      return same === undefined ? [] : [{ from: column, to: same, points }];
    });
    return [{ from: found.get(name) ?? name, to, columns }];
  });
}

function placesOf(sheet: Sheet, meaning: (column: number) => string): ReadonlyMap<string, number> {
  return new Map([...declaredWidths(sheet).keys()].map((column) => [meaning(column), column]));
}

/** Queues reading the widths as they are; the answer holds those that somebody changed. */
export function queueWidths(
  context: Excel.RequestContext,
  sheets: readonly WideSheet[],
  seen: Seen,
): () => readonly CarriedWidth[] {
  const read = sheets
    .filter(({ from, columns }) => columns.length > 0 && seen.sheets.has(from.toLowerCase()))
    .map((sheet) => {
      const last = columnLetters(Math.max(...sheet.columns.map(({ from }) => from)));
      const range = context.workbook.worksheets.getItem(sheet.from).getRange(`A1:${last}1`);
      return { ...sheet, found: range.getColumnProperties({ format: { columnWidth: true } }) };
    });
  return () =>
    read.flatMap(({ to: sheet, columns, found }) =>
      columns.flatMap(({ from, to, points: declared }): readonly CarriedWidth[] => {
        const points = found.value[from]?.format?.columnWidth;
        if (points === undefined || Math.abs(points - declared) <= ONE_PIXEL) return [];
        return [{ sheet, column: to, points }];
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

/** Later widths win, as they do when they are written. */
function declaredWidths({ columnWidths }: Sheet): ReadonlyMap<number, number> {
  return new Map(
    columnWidths.flatMap(({ column, columns, width }) =>
      Array.from({ length: columns }, (_, index) => [column + index, pointsOf(width)] as const),
    ),
  );
}
