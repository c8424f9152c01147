import type { Range, Sheet } from "../../src/workbook/declaration";
import { generatedWorkbooks } from "./generated";

/** Excel takes these for cells or for R1C1, so that no name may read so. */
const CELL_LIKE = /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i;

describe.each(generatedWorkbooks())("structure of $name", ({ workbook }) => {
  test("sheet names are unique, at most 31 characters, and hold nothing Excel forbids", () => {
    const names = workbook.sheets.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => name.length > 31 || name === "" || /[:\\/?*[\]]|^'|'$/.test(name))).toEqual(
      [],
    );
    expect(names).toContain(workbook.opensOn);
  });

  test("defined names and tables are unique, valid, and not like cells", () => {
    const names = [
      ...workbook.names.map(({ name }) => name),
      ...workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
    ];
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => !/^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) || CELL_LIKE.test(name))).toEqual(
      [],
    );
  });

  test("names lie on sheets that exist and span at least a cell", () => {
    const sheets = new Set(workbook.sheets.map(({ name }) => name));
    expect(
      workbook.names.filter(({ sheet, range }) => !sheets.has(sheet) || range.rows * range.columns < 1),
    ).toEqual([]);
  });

  test("no cell is declared twice", () => {
    expect(workbook.sheets.flatMap(twiceDeclared)).toEqual([]);
  });

  test("blocks are rectangles and no range is empty", () => {
    for (const { cells, fills, formats, validations, conditionalFormats } of workbook.sheets) {
      expect(
        cells.filter((block) => block.cells.some((line) => line.length !== block.cells[0]?.length)),
      ).toEqual([]);
      const ranges = [...fills, ...formats, ...validations, ...conditionalFormats].map(({ range }) => range);
      expect(ranges.filter(({ rows, columns }) => rows < 1 || columns < 1)).toEqual([]);
    }
  });

  test("tables have a header for each column, and no header twice", () => {
    for (const sheet of workbook.sheets) {
      for (const { range } of sheet.tables) {
        const headers = headersOf(sheet, range);
        expect(headers).not.toContain("");
        expect(new Set(headers.map((header) => header.toLowerCase())).size).toBe(headers.length);
      }
    }
  });

  test("lists come from defined names, and messages fit", () => {
    const names = new Set(workbook.names.map(({ name }) => `=${name}`));
    for (const { rule, prompt, error } of workbook.sheets.flatMap(({ validations }) => validations)) {
      expect(rule.kind !== "list" || names.has(rule.source)).toBe(true);
      expect(Math.max(error.title.length, prompt?.title.length ?? 0)).toBeLessThanOrEqual(32);
      expect(prompt?.text.length ?? 0).toBeLessThanOrEqual(255);
      expect(error.text.length).toBeLessThanOrEqual(225);
    }
  });

  test("only cells that people fill are unlocked", () => {
    const unlocked = workbook.sheets.flatMap(({ name, formats }) =>
      formats.some(({ style }) => style.isUnlocked === true) ? [name] : [],
    );
    const vendors = workbook.sheets.filter(({ tables }) =>
      tables.some(({ name }) => name.startsWith("Ratings_")),
    );
    const proposals = workbook.sheets.filter(({ name }) => name === "Proposals");
    const analysis = workbook.names.flatMap(({ name }) => (name === "Analysis_Run" ? ["Analysis"] : []));
    const filled = [
      "Setup",
      "Criteria",
      "Review",
      ...analysis,
      ...[...vendors, ...proposals].map(({ name }) => name),
    ];
    expect(new Set(unlocked)).toEqual(new Set(filled));
  });

  test("formulas are never unlocked", () => {
    expect(workbook.sheets.flatMap(unlockedFormulas)).toEqual([]);
  });

  test("rows and columns have heights and widths that Excel takes", () => {
    for (const { rowHeights, columnWidths } of workbook.sheets) {
      expect(rowHeights.filter(({ height }) => !(height > 0 && height <= 409))).toEqual([]);
      expect(columnWidths.filter(({ width }) => !(width > 0 && width <= 255))).toEqual([]);
    }
  });

  test("charts stand on cells of their own sheet that are filled, or left for the add-in to fill", () => {
    for (const sheet of workbook.sheets) {
      for (const { title, categories, series } of sheet.charts) {
        expect(isFilled(sheet, title.cell.row, title.cell.column)).toBe(true);
        for (const { row, column } of [categories, ...series.map(({ values }) => values)]) {
          expect(isFilled(sheet, row, column) || isUnlocked(sheet, row, column)).toBe(true);
        }
      }
    }
  });
});

describe("sheets of a workbook", () => {
  test("stand in the order of the work, the lists hidden", () => {
    const empty = generatedWorkbooks().find(({ name }) => name === "no vendor");
    expect(empty?.workbook.sheets.map(({ name, isHidden }) => (isHidden ? `(${name})` : name))).toEqual([
      "Guide",
      "Setup",
      "Criteria",
      "Comparison",
      "Heat map",
      "Analysis",
      "Checks",
      "Review",
      "Workings",
      "(Lists)",
    ]);
  });
});

function isUnlocked({ formats }: Sheet, row: number, column: number): boolean {
  const place = `${row},${column}`;
  return formats.some(({ range, style }) => style.isUnlocked === true && [...cellsOf(range)].includes(place));
}

function* cellsOf({ row, column, rows, columns }: Range): Generator<string> {
  for (let down = 0; down < rows; down++) {
    for (let right = 0; right < columns; right++) yield `${row + down},${column + right}`;
  }
}

function twiceDeclared(sheet: Sheet): readonly string[] {
  const seen = new Set<string>();
  const twice: string[] = [];
  for (const place of declaredCells(sheet)) {
    if (seen.has(place)) twice.push(`${sheet.name} ${place}`);
    seen.add(place);
  }
  return twice;
}

function* declaredCells(sheet: Sheet): Generator<string> {
  for (const { range } of sheet.fills) yield* cellsOf(range);
  for (const block of sheet.cells) {
    for (const [down, line] of block.cells.entries()) {
      for (const [right, cell] of line.entries()) {
        if (cell !== undefined) yield `${block.row + down},${block.column + right}`;
      }
    }
  }
}

function isFilled(sheet: Sheet, row: number, column: number): boolean {
  for (const place of declaredCells(sheet)) if (place === `${row},${column}`) return true;
  return false;
}

function headersOf(sheet: Sheet, { row, column, columns }: Range): readonly string[] {
  const headers: string[] = Array.from({ length: columns }, () => "");
  for (const block of sheet.cells) {
    const line = block.cells[row - block.row] ?? [];
    line.forEach((cell, right) => {
      const at = block.column + right - column;
      if (typeof cell === "string" && at >= 0 && at < columns) headers[at] = cell;
    });
  }
  return headers;
}

/** Later formats win, as everywhere. */
function unlockedFormulas(sheet: Sheet): readonly string[] {
  const unlocked = new Set<string>();
  for (const { range, style } of sheet.formats) {
    if (style.isUnlocked === undefined) continue;
    for (const place of cellsOf(range)) {
      if (style.isUnlocked) unlocked.add(place);
      else unlocked.delete(place);
    }
  }
  const fills = sheet.fills.flatMap(({ range }) => [...cellsOf(range)]);
  const singles = sheet.cells.flatMap((block) =>
    block.cells.flatMap((line, down) =>
      line.flatMap((cell, right) =>
        typeof cell === "object" ? [`${block.row + down},${block.column + right}`] : [],
      ),
    ),
  );
  return [...fills, ...singles]
    .filter((place) => unlocked.has(place))
    .map((place) => `${sheet.name} ${place}`);
}
