import type { Range } from "../declaration";
import type { SheetPair } from "./check-context";
import { tableFor } from "./check-context";
import { hidesNumbers } from "./check-number-formats";
import type { Finding } from "./finding";
import type { InspectedWorkbook, Look } from "./inspected-workbook";
import type { Place } from "./joined-cells";
import { cellsOf, joinedCells, stretchesOf } from "./joined-cells";

/** What cannot be seen: formats that show nothing, text in the colour of its cell, hidden rows and columns. */
export function checkLooks(pair: SheetPair, found: InspectedWorkbook): readonly Finding[] {
  const { sheet, cells } = pair;
  const hidden: Place[] = [];
  const invisible: Place[] = [];
  for (const { row, column } of placesOf(pair)) {
    if (hidesNumbers(cells.numberFormats[row]?.[column] ?? "")) hidden.push({ row, column });
    const look = cells.looks[row]?.[column];
    if (look !== undefined && isInvisible(look)) invisible.push({ row, column });
  }
  const finding =
    (kind: Finding["kind"]) =>
    (range: Range): Finding => ({ kind, sheet: sheet.name, range });
  return [
    ...joinedCells(hidden).map(finding("number-hidden")),
    ...joinedCells(invisible).map(finding("text-invisible")),
    ...hiddenLines(pair, found),
  ];
}

/** Every cell that shows or takes anything. */
function placesOf({ contents, declared }: SheetPair): readonly Place[] {
  const ranges = [
    ...contents.forms.map(({ range }) => range),
    ...declared.formats.filter(({ style }) => style.isUnlocked === true).map(({ range }) => range),
  ];
  const constants = contents.constants.map(({ row, column }) => ({ row, column }));
  const places = [...ranges.flatMap(cellsOf), ...constants];
  return [...new Map(places.map((place) => [`${place.row} ${place.column}`, place])).values()];
}

/** Steps of 255 by which each of red, green and blue must differ at least somewhere, or nobody can read it. */
const LEAST_DIFFERENCE = 24;

function isInvisible({ font, fill }: Look): boolean {
  const [one, other] = [channels(font), channels(fill)];
  if (one === undefined || other === undefined) return false;
  return one.every((part, index) => Math.abs(part - (other[index] ?? 0)) < LEAST_DIFFERENCE);
}

function channels(color: string): readonly number[] | undefined {
  const parts = /^#([0-9A-F]{2})([0-9A-F]{2})([0-9A-F]{2})$/i.exec(color);
  return parts?.slice(1).map((part) => Number.parseInt(part, 16));
}

/** A filter hides rows, too, and says so. */
function hiddenLines(pair: SheetPair, found: InspectedWorkbook): readonly Finding[] {
  const { sheet, cells, declared } = pair;
  const { rows: used, columns: wide } = extentOf(pair);
  const filtered = declared.tables.flatMap((table) => {
    const present = tableFor(pair, table, found);
    return present?.isFiltered === true ? [present.range] : [];
  });
  const byHand = cells.hiddenRows.filter(
    (row) => row < used && !filtered.some((range) => row > range.row && row < range.row + range.rows),
  );
  const columns = cells.hiddenColumns.filter((column) => column < wide);
  return [
    ...stretchesOf(byHand).map(([row, rows]): Finding => {
      return { kind: "rows-hidden", sheet: sheet.name, range: { row, column: 0, rows, columns: 1 } };
    }),
    ...stretchesOf(columns).map(([column, count]): Finding => {
      return {
        kind: "columns-hidden",
        sheet: sheet.name,
        range: { row: 0, column, rows: 1, columns: count },
      };
    }),
  ];
}

function extentOf({ contents, declared }: SheetPair): Pick<Range, "rows" | "columns"> {
  const ranges = [...contents.forms.map(({ range }) => range), ...declared.tables.map(({ range }) => range)];
  return {
    rows: Math.max(0, ...ranges.map(({ row, rows }) => row + rows)),
    columns: Math.max(0, ...ranges.map(({ column, columns }) => column + columns)),
  };
}
