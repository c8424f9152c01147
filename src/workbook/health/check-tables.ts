import { contentText } from "../../core/assessment/cell-text";
import type { Range, Table } from "../declaration";
import type { CheckContext, SheetPair } from "./check-context";
import { cell, sameRange, tableFor } from "./check-context";
import type { Finding } from "./finding";

/** Tables that are gone, renamed or of another size; their headers changed, their columns elsewhere. */
export function checkTables({ pairs, found }: CheckContext): readonly Finding[] {
  return pairs.flatMap((pair) =>
    pair.declared.tables.flatMap((declared) => {
      const table = tableFor(pair, declared, found);
      const headers = checkHeaders(pair, declared);
      const sheet = pair.sheet.name;
      if (table === undefined) {
        return [
          { kind: "table-missing" as const, sheet, range: declared.range, subject: declared.name },
          ...headers,
        ];
      }
      const { name, range } = table;
      const isRenamed = name.toLowerCase() !== declared.name.toLowerCase();
      return [
        ...(isRenamed
          ? [{ kind: "table-renamed" as const, sheet, range, subject: declared.name, found: name }]
          : []),
        ...(sameRange(range, declared.range)
          ? []
          : [{ kind: "table-resized" as const, sheet, range, subject: declared.name }]),
        ...headers,
      ];
    }),
  );
}

function checkHeaders(pair: SheetPair, { name, range }: Table): readonly Finding[] {
  const wanted = headersOf(pair, range);
  const line = pair.cells.values[range.row] ?? [];
  const known = new Set(wanted.map(({ text }) => text));
  const wrong = wanted.filter(({ column, text }) => contentText(line[column] ?? "") !== text);
  const moved = wrong.filter(({ column }) => known.has(contentText(line[column] ?? "")));
  const sheet = pair.sheet.name;
  const reworded = wrong
    .filter((header) => !moved.includes(header))
    .map(({ column, text }): Finding => {
      const found = contentText(line[column] ?? "");
      return { kind: "header-changed", sheet, range: cell(range.row, column), subject: text, found };
    });
  const [first] = moved;
  if (first === undefined) return reworded;
  const last = moved.at(-1) ?? first;
  const columns = last.column - first.column + 1;
  const place = { row: range.row, column: first.column, rows: 1, columns };
  return [{ kind: "columns-moved", sheet, range: place, subject: name }, ...reworded];
}

function headersOf({ contents }: SheetPair, { row, column, columns }: Range) {
  return contents.constants
    .filter((one) => one.row === row && one.column >= column && one.column < column + columns)
    .map((one) => ({ column: one.column, text: contentText(one.text) }));
}
