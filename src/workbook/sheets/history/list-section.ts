import type { Column } from "../../layout/columns";
import { columnsPart } from "../../layout/columns";
import { range } from "../../layout/ranges";
import type { Section } from "../../layout/stack";
import type { HistoryName } from "./history-keys";

export interface NamedList<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly name: HistoryName;
}

/** A header and rows of values, one name over all of them. Without rows there is no section. Widths belong to the sheet. */
export function listSection<Row>({ columns, rows, name }: NamedList<Row>): Section {
  return {
    rows: rows.length === 0 ? 0 : rows.length + 1,
    part: (row) => [
      {
        ...columnsPart({ columns, rows, row, column: 0, headerHeight: 32 }, () => undefined),
        columnWidths: [],
      },
      { names: [{ name, range: range(row + 1, 0, rows.length, columns.length) }] },
    ],
  };
}
