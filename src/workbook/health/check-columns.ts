import { contentText } from "../../core/assessment/cell-text";
import type { Table } from "../declaration";
import { isFormula } from "./canonical-formula";
import type { CheckContext, SheetPair } from "./check-context";
import { tableFor } from "./check-context";
import { covers } from "./declared-contents";
import type { Finding } from "./finding";
import { joinedCells } from "./joined-cells";

/**
 * Constants in the columns of a table that only calculate, where rows went or came, so that no cell can be compared with
 * the one declared in its place.
 */
export function checkColumns(pair: SheetPair, { found }: CheckContext): readonly Finding[] {
  const { cells, sheet } = pair;
  return pair.declared.tables.flatMap((declared) => {
    const range = tableFor(pair, declared, found)?.range ?? declared.range;
    const rows = Array.from({ length: range.rows - 1 }, (_, index) => range.row + 1 + index);
    const named = rows.filter((row) => (cells.values[row]?.[range.column] ?? "") !== "");
    const contentOf = (row: number, column: number) => cells.formulas[row]?.[column] ?? "";
    const wrong = named.flatMap((row) =>
      calculatedColumns(pair, declared)
        .filter((column) => contentOf(row, column) !== "" && !isFormula(contentOf(row, column)))
        .map((column) => ({ row, column })),
    );
    return joinedCells(wrong).map((place): Finding => ({
      kind: "formula-overwritten",
      sheet: sheet.name,
      range: place,
      found: contentText(contentOf(place.row, place.column)),
    }));
  });
}

function calculatedColumns({ contents }: SheetPair, { range }: Table): readonly number[] {
  const rows = Array.from({ length: range.rows - 1 }, (_, index) => range.row + 1 + index);
  const columns = Array.from({ length: range.columns }, (_, index) => range.column + index);
  return columns.filter((column) =>
    rows.every((row) => contents.forms.some((form) => covers(form.range, row, column))),
  );
}
