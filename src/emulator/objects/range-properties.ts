import { HostError } from "../book/host-error";
import { ExcelObject } from "../protocol/excel-object";
import type { Range } from "./range";
import { options } from "./given";

/** Source: Excel.Range `getCellProperties`: one object for each cell, holding what the options set to true. */
export function cellProperties(range: Range, wanted: unknown): readonly (readonly object[])[] {
  const { area } = range;
  return lines(area.rows, (row) => lines(area.columns, (column) => part(range, wanted, row, column)));
}

/** Source: Excel.Range `getRowProperties`. */
export function rowProperties(range: Range, wanted: unknown): readonly object[] {
  return lines(range.area.rows, (row) => part(range, wanted, row, 0));
}

/** Source: Excel.Range `getColumnProperties`. */
export function columnProperties(range: Range, wanted: unknown): readonly object[] {
  return lines(range.area.columns, (column) => part(range, wanted, 0, column));
}

function part({ services, sheet, area }: Range, wanted: unknown, row: number, column: number): object {
  const cell = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
  return picked(services.range(sheet, cell), wanted);
}

function picked(object: ExcelObject, wanted: unknown): object {
  const answer: Record<string, unknown> = {};
  for (const [name, choice] of Object.entries(options(wanted))) {
    if (choice === false) continue;
    if (!object.api.members.includes(name)) throw notAnswered(object, name);
    const value = object.read(name);
    answer[name] = value instanceof ExcelObject ? picked(value, choice) : value;
  }
  return answer;
}

function notAnswered({ api }: ExcelObject, name: string): HostError {
  return new HostError("HostNotImplemented", `The emulated Excel does not answer ${api.className}.${name}.`);
}

function lines<Line>(count: number, make: (index: number) => Line): readonly Line[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
