import { readXlsx as readPackage } from "hucre/xlsx";
import type { CellValue as FileValue, NamedRange, SheetFilterInfo } from "hucre";
import { AssessmentError } from "../../core/errors";
import type { CellValue, Grid } from "../../workbook/cells";
import type { Range } from "../../workbook/declaration";
import { toA1 } from "../../workbook/addresses";
import { namedRange, type PlacedRange } from "../../workbook/named-range";
import { FAILURES } from "./texts/en/failures";
import { checkedPackage } from "./untrusted-package";
import { unreadable } from "./zip-entries";

/** Cells that the named ranges of all sheets may span: names in a file are as untrusted as the rest. */
const MOST_CELLS = 8_000_000;

export interface ReadableXlsx {
  readonly sheetNames: readonly string[];
  readonly names: readonly string[];
  /** Values by defined name; names the file lacks are absent. Formulas give the value stored with them. */
  readonly values: (names: readonly string[]) => Promise<ReadonlyMap<string, Grid>>;
}

/** Opens a file of unknown origin. Refuses with an `AssessmentError` what is no workbook, too large or unsafe. */
export async function readXlsx(file: Uint8Array): Promise<ReadableXlsx> {
  const checked = checkedPackage(file);
  const sheetNames: string[] = [];
  const book = await parsed(checked, {
    sheets: ({ name }) => {
      sheetNames.push(name);
      return false;
    },
  });
  if (book.dateSystem === "1904") {
    throw new AssessmentError("unreadable-setting", FAILURES.otherDateSystem);
  }
  const places = placesOf(book.namedRanges ?? []);
  return {
    sheetNames,
    names: [...places.values()].map(({ name }) => name),
    values: (names) => valuesOf(checked, names, places, sheetNames),
  };
}

type Places = ReadonlyMap<string, PlacedRange & { readonly name: string }>;

/** Names are compared without case, as Excel does; those of one sheet only are not ours. */
function placesOf(names: readonly NamedRange[]): Places {
  const places = new Map<string, PlacedRange & { readonly name: string }>();
  for (const { name, range, scope } of names) {
    const place = scope === undefined ? namedRange(range) : undefined;
    if (place !== undefined) places.set(name.toLowerCase(), { ...place, name });
  }
  return places;
}

async function valuesOf(
  file: Uint8Array,
  names: readonly string[],
  places: Places,
  sheetNames: readonly string[],
): Promise<ReadonlyMap<string, Grid>> {
  const wanted = new Map<string, PlacedRange>();
  for (const name of names) {
    const place = places.get(name.toLowerCase());
    const sheet = sheetNames.find((other) => other.toLowerCase() === place?.sheet.toLowerCase());
    if (place !== undefined && sheet !== undefined) wanted.set(name, { sheet, range: place.range });
  }
  const sheets = await sheetValues(file, [...wanted.values()]);
  return new Map([...wanted].map(([name, { sheet, range }]) => [name, cut(sheets.get(sheet) ?? [], range)]));
}

type Rows = readonly (readonly FileValue[])[];

/** Each sheet no further than the wanted ranges reach, so that a stray cell far away costs nothing. */
async function sheetValues(
  file: Uint8Array,
  places: readonly PlacedRange[],
): Promise<ReadonlyMap<string, Rows>> {
  if (places.length === 0) return new Map();
  const names = [...new Set(places.map(({ sheet }) => sheet))];
  const rows = Math.max(...places.map(({ range }) => range.row + range.rows));
  const columns = Math.max(...places.map(({ range }) => range.column + range.columns));
  if (rows * columns * names.length > MOST_CELLS) {
    throw new AssessmentError("too-large", FAILURES.namesTooLarge);
  }
  const book = await parsed(file, { sheets: names, range: toA1({ row: 0, column: 0, rows, columns }) });
  return new Map(book.sheets.map((sheet) => [sheet.name, sheet.rows]));
}

function cut(rows: readonly (readonly FileValue[])[], range: Range): Grid {
  const columns = Array.from({ length: range.columns }, (_, column) => range.column + column);
  return Array.from({ length: range.rows }, (_, row) =>
    columns.map((column) => cellValue(rows[range.row + row]?.[column])),
  );
}

function cellValue(value: FileValue | undefined): CellValue {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) throw new TypeError("Dates are read as serial numbers.");
  return value;
}

type ReadRequest = {
  readonly sheets: string[] | ((info: SheetFilterInfo) => boolean);
  readonly range?: string;
};

async function parsed(
  file: Uint8Array,
  request: ReadRequest,
): Promise<Awaited<ReturnType<typeof readPackage>>> {
  try {
    return await readPackage(file, request);
  } catch (cause) {
    throw unreadable(FAILURES.damaged, cause);
  }
}
