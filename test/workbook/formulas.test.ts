import { columnNumber } from "../../src/workbook/addresses";
import { moveFormula } from "../../src/workbook/move-formula";
import type { Sheet } from "../../src/workbook/declaration";
import { FIRST_ROW } from "../../src/workbook/sheets/criteria/criteria-keys";
import {
  DOMAIN_COLUMN,
  DOMAIN_KEYS,
  HEADLINE_COLUMN,
  HEADLINE_KEYS,
  VENDOR_KEYS,
} from "../../src/workbook/sheets/vendor/vendor-keys";
import { blockRows, slotRow } from "../../src/workbook/sheets/workings/workings-places";
import type { PlacedFormula } from "./formula-words";
import { formulasOf, wordsOf } from "./formula-words";
import { generatedWorkbooks } from "./generated";

/** Shared by Excel 2016, LibreOffice and Google Sheets; none is volatile. */
const ALLOWED = new Set(
  "IF IFERROR ISNUMBER ISERROR AND OR MIN MAX SUM COUNT COUNTIF COUNTIFS SUMIFS SUMPRODUCT INDEX MATCH ROUND ROUNDUP RANK SMALL TRIM UPPER EXACT ROWS COLUMNS FIXED REPT RIGHT LEFT DAY MONTH YEAR".split(
    " ",
  ),
);
/** Codes of readings, scale ends and divisors of the method; everything a buyer may change is a named cell. */
const CODES = new Set([0, 1, 4, 16, 100]);
const LONGEST = 120;
/** Mostly the words themselves; docs/workbook.md lists them. */
const LONGEST_WORDS = 260;
const DEEPEST = 2;

const books = generatedWorkbooks();

/** Cells that show words; no figure is computed from them. */
const WORD_COLUMNS = new Set(
  ["criterion", "flag", "heat"].map((key) => VENDOR_KEYS.findIndex((one) => one === key)),
);
const WORD_HEADLINES = new Set(
  ["flags", "interval"].map((key) => FIRST_ROW + HEADLINE_KEYS.findIndex((one) => one === key)),
);
const SHOWN = DOMAIN_COLUMN + DOMAIN_KEYS.indexOf("shown");
/** Sentences about vendors, about all of them, and title cases stand one below the other. */
const LAST_WORDS = blockRows({ criteria: 1, domains: 1 }).order - 1;
const WORD_SHEETS = new Set(["Guide", "Comparison", "Checks", "Heat map"]);

function isPresentation({ sheet, row, column }: PlacedFormula): boolean {
  if (WORD_SHEETS.has(sheet)) return true;
  if (sheet === "Workings") return row >= slotRow("ownFigure") && row < LAST_WORDS;
  if (["Setup", "Criteria", "Lists"].includes(sheet)) return false;
  const isHeadline = column > HEADLINE_COLUMN && WORD_HEADLINES.has(row);
  return row < FIRST_ROW || WORD_COLUMNS.has(column) || column === SHOWN || isHeadline;
}

describe.each(books)("formulas of $name", ({ workbook }) => {
  const formulas = formulasOf(workbook);
  const found = formulas.map((placed) => ({ ...placed, words: wordsOf(placed.formula) }));
  const offending = (isBad: (one: (typeof found)[number]) => boolean): readonly string[] =>
    found.filter(isBad).map(({ sheet, formula }) => `${sheet} ${formula.length} ${formula}`);

  test("use only functions that every program has", () => {
    expect(offending(({ words }) => words.functions.some((name) => !ALLOWED.has(name)))).toEqual([]);
  });

  test("use IFERROR only to read an entry", () => {
    expect(
      offending(({ words, formula }) => words.functions.includes("IFERROR") && !isReading(formula)),
    ).toEqual([]);
  });

  test("hold no constant beyond codes", () => {
    expect(
      offending(
        (one) =>
          !isPresentation(one) &&
          !isPlace(one.formula) &&
          one.words.numbers.some((number) => !CODES.has(number)),
      ),
    ).toEqual([]);
  });

  test("stay short where figures are computed", () => {
    expect(offending((one) => one.formula.length > LONGEST && !isPresentation(one))).toEqual([]);
  });

  test("stay readable where they only show words", () => {
    expect(offending(({ formula }) => formula.length > LONGEST_WORDS)).toEqual([]);
  });

  test("nest IF at most two deep", () => {
    expect(offending(({ words }) => words.nesting > DEEPEST)).toEqual([]);
  });

  test("hold no IF inside SUMPRODUCT, no array constant, no link to another file", () => {
    expect(
      offending(
        ({ formula }) => /SUMPRODUCT\([^"]*\bIF\(/.test(formula) || /[{}]|\[/.test(withoutTexts(formula)),
      ),
    ).toEqual([]);
  });

  test("use only defined names", () => {
    const names = new Set(workbook.names.map(({ name }) => name));
    expect(offending(({ words }) => words.names.some((name) => !names.has(name)))).toEqual([]);
  });

  test("point at cells in use of sheets that exist", () => {
    const extents = new Map(workbook.sheets.map((sheet) => [sheet.name, extentOf(sheet)]));
    const isOutside = (placed: PlacedFormula): boolean =>
      wordsOf(moveFormula(placed.formula, placed.rows - 1, placed.columns - 1)).references.some(
        ({ sheet, to }) => {
          const extent = extents.get(sheet ?? placed.sheet);
          const [, column = "", row = ""] = /^\$?([A-Z]+)\$?(\d+)$/.exec(to) ?? [];
          return extent === undefined || Number(row) > extent.rows || columnNumber(column) >= extent.columns;
        },
      );
    expect(offending(isOutside)).toEqual([]);
  });
});

function isReading(formula: string): boolean {
  return formula.startsWith("=IFERROR(IF(ISNUMBER(") && formula.includes("Typed");
}

/** The vendor's own slot, or the place in a list. */
function isPlace(formula: string): boolean {
  return /^=INDEX\((Vendor_|Evidence_Cap|Band_From)/.test(formula);
}

function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
}

function extentOf(sheet: Sheet): { readonly rows: number; readonly columns: number } {
  const ranges = sheet.formats.map(({ range }) => range);
  return {
    rows: Math.max(...ranges.map(({ row, rows }) => row + rows)),
    columns: Math.max(...ranges.map(({ column, columns }) => column + columns)),
  };
}
