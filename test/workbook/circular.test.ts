import { columnNumber } from "../../src/workbook/addresses";
import type { DeclaredWorkbook, DefinedName, Range } from "../../src/workbook/declaration";
import { FIRST_ROW } from "../../src/workbook/sheets/criteria/criteria-keys";
import { vendorColumn } from "../../src/workbook/sheets/vendor/vendor-keys";
import { moveFormula } from "../../src/workbook/move-formula";
import { formulasOf, wordsOf } from "./formula-words";
import { generatedWorkbooks, sized } from "./generated";
import { declareWorkbook } from "../../src/workbook/declare-workbook";
import { workbookTexts } from "../../src/workbook/texts/en";

type Graph = ReadonlyMap<string, readonly string[]>;

/** Every formula cell with the formula cells it reads. */
function graphOf(workbook: DeclaredWorkbook): Graph {
  const names = new Map(workbook.names.map((one) => [one.name, one]));
  const formulas = new Map<string, string>();
  for (const { sheet, row, column, rows, columns, formula } of formulasOf(workbook)) {
    for (let down = 0; down < rows; down++) {
      for (let right = 0; right < columns; right++) {
        formulas.set(placeOf(sheet, row + down, column + right), moveFormula(formula, down, right));
      }
    }
  }
  return new Map(
    [...formulas].map(([place, formula]) => [
      place,
      readCells(formula, place.slice(0, place.lastIndexOf("!")), names).filter((cell) => formulas.has(cell)),
    ]),
  );
}

function readCells(formula: string, own: string, names: ReadonlyMap<string, DefinedName>): readonly string[] {
  const words = wordsOf(formula);
  return [
    ...words.references.flatMap(({ sheet, from, to }) => placesIn(sheet ?? own, between(from, to))),
    ...words.names.flatMap((name) => {
      const defined = names.get(name);
      return defined === undefined ? [] : placesIn(defined.sheet, defined.range);
    }),
  ];
}

function between(from: string, to: string): Range {
  const [top, left] = cellOf(from);
  const [bottom, right] = cellOf(to);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function cellOf(address: string): readonly [number, number] {
  const [, column = "", row = ""] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  return [Number(row) - 1, columnNumber(column)];
}

function placesIn(sheet: string, { row, column, rows, columns }: Range): readonly string[] {
  return Array.from({ length: rows * columns }, (_, index) =>
    placeOf(sheet, row + Math.floor(index / columns), column + (index % columns)),
  );
}

function placeOf(sheet: string, row: number, column: number): string {
  return `${sheet}!${row},${column}`;
}

/** The first circle found, from a cell back to itself. */
function circleIn(graph: Graph): readonly string[] | undefined {
  const done = new Set<string>();
  for (const start of graph.keys()) {
    const circle = circleFrom(start, graph, done);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

function circleFrom(start: string, graph: Graph, done: Set<string>): readonly string[] | undefined {
  const path: { readonly cell: string; readonly next: Iterator<string> }[] = [];
  const onPath = new Set<string>();
  const enter = (cell: string): void => {
    path.push({ cell, next: (graph.get(cell) ?? [])[Symbol.iterator]() });
    onPath.add(cell);
  };
  if (!done.has(start)) enter(start);
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const { value, done: isAtEnd } = top.next.next();
    if (isAtEnd === true) {
      path.pop();
      onPath.delete(top.cell);
      done.add(top.cell);
    } else if (onPath.has(value)) return [...onPath, value];
    else if (!done.has(value)) enter(value);
  }
  return undefined;
}

describe("dependencies of the formulas", () => {
  test.each(generatedWorkbooks().slice(0, 4))("run in no circle in $name", ({ workbook }) => {
    expect(circleIn(graphOf(workbook))).toBeUndefined();
  });

  test("run in no circle with six vendors", () => {
    expect(circleIn(graphOf(declareWorkbook(sized(8, 6, 3), workbookTexts)))).toBeUndefined();
  });

  test("a circle would be found", () => {
    const graph = new Map([
      ["a", ["b"]],
      ["b", ["c"]],
      ["c", ["a"]],
    ]);
    expect(circleIn(graph)).toEqual(["a", "b", "c", "a"]);
  });

  test("lead from Comparison's title back to the first rating of every vendor", () => {
    const workbook = declareWorkbook(sized(3, 4, 2), workbookTexts);
    const title = workbook.names.find(({ name }) => name === "Comparison_Title");
    if (title === undefined) throw new RangeError("The title has no name.");
    const reached = reachedFrom(placeOf(title.sheet, title.range.row, title.range.column), graphOf(workbook));
    const readings = workbook.sheets.flatMap(({ name, tables }) =>
      tables.some((table) => table.name.startsWith("Ratings_"))
        ? [placeOf(name, FIRST_ROW, vendorColumn("readFirst"))]
        : [],
    );
    expect(readings).toHaveLength(4);
    expect(readings.filter((place) => !reached.has(place))).toEqual([]);
  });
});

function reachedFrom(start: string, graph: Graph): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
    if (reached.has(cell)) continue;
    reached.add(cell);
    waiting.push(...(graph.get(cell) ?? []));
  }
  return reached;
}
