import { address, cellAddress } from "../addresses";
import type { Cell, CellBlock, Fill, Format, Range, Style, Validation } from "../declaration";
import { header as headerStyle } from "../styles";
import type { Part } from "./part";
import { range } from "./ranges";
import { filledIn } from "./template";

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly width: number;
  readonly style: Style;
  readonly value?: (row: Row) => Cell;
  /** For the first row, with keys in brackets: `[rating]` a cell of the row, `[rating:]` its whole column. */
  readonly formula?: string;
  readonly validation?: Omit<Validation, "range">;
  /** Defined name of the column's data. */
  readonly name?: string;
}

export interface ColumnTable<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Header row and first column, from 0. */
  readonly row: number;
  readonly column: number;
  /** Name of the Excel table over header and rows. */
  readonly table?: string;
  readonly headerHeight?: number;
}

/** A table declared as a list of columns: headers, values, one fill per formula column, rules and widths. */
export function columnsPart<Row>(
  table: ColumnTable<Row>,
  addressOf: (token: string) => string | undefined,
): Part {
  const { columns, rows, row, column } = table;
  const data = (index: number, count = 1): Range => range(row + 1, column + index, rows.length, count);
  const used = rows.length === 0 ? [] : columns.map((one, index) => ({ one, range: data(index) }));
  return {
    cells: [
      { row, column, cells: [columns.map(({ header }) => header)] },
      ...(rows.length === 0 ? [] : valueBlocks(table)),
    ],
    fills: used.flatMap(({ one, range: where }): Fill[] =>
      one.formula === undefined ? [] : [{ range: where, formula: filledIn(one.formula, addressOf) }],
    ),
    formats: [
      { range: range(row, column, 1, columns.length), style: headerStyle },
      ...alignedHeaders(table),
      ...used.map(({ one, range: where }) => ({ range: where, style: one.style })),
    ],
    columnWidths: columns.map(({ width }, index) => ({ column: column + index, columns: 1, width })),
    rowHeights: [{ row, rows: 1, height: table.headerHeight ?? 32 }],
    tables:
      table.table === undefined || rows.length === 0
        ? []
        : [{ name: table.table, range: range(row, column, rows.length + 1, columns.length) }],
    validations: used.flatMap(({ one, range: where }) =>
      one.validation === undefined ? [] : [{ ...one.validation, range: where }],
    ),
    names: used.flatMap(({ one, range: where }) =>
      one.name === undefined ? [] : [{ name: one.name, range: where }],
    ),
  };
}

/** Addresses of a table's cells: `key` in the first row, `key:` the whole column, `from..to` neighbours in the first row. */
export function columnAddresses(
  keys: readonly string[],
  place: { readonly row: number; readonly column: number; readonly rows: number },
): (token: string) => string | undefined {
  const at = new Map(keys.map((key, index) => [key, place.column + index]));
  const cell = (key: string): string | undefined => {
    const column = at.get(key);
    return column === undefined ? undefined : cellAddress(place.row, column, "column");
  };
  return (token) => {
    const [from = "", to] = token.split("..");
    if (to !== undefined) return spanned(cell(from), cell(to));
    if (!token.endsWith(":")) return cell(token);
    const column = at.get(token.slice(0, -1));
    return column === undefined ? undefined : address(range(place.row, column, place.rows), "both");
  };
}

function spanned(from: string | undefined, to: string | undefined): string | undefined {
  return from === undefined || to === undefined ? undefined : `${from}:${to}`;
}

/** A header stands over its column as the column's cells stand. */
function alignedHeaders<Row>({ columns, row, column }: ColumnTable<Row>): readonly Format[] {
  return columns.flatMap(({ style: { horizontal } }, index): Format[] =>
    horizontal === undefined ? [] : [{ range: range(row, column + index), style: { horizontal } }],
  );
}

/** Neighbouring columns of values are written as one rectangle. */
function valueBlocks<Row>({ columns, rows, row, column }: ColumnTable<Row>): readonly CellBlock[] {
  const blocks: CellBlock[] = [];
  let first = 0;
  while (first < columns.length) {
    let end = first;
    while (columns[end]?.value !== undefined) end += 1;
    const run = columns.slice(first, end);
    if (run.length > 0) {
      const cells = rows.map((one) => run.map(({ value }) => value?.(one)));
      blocks.push({ row: row + 1, column: column + first, cells });
    }
    first = end + 1;
  }
  return blocks;
}
