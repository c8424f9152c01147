import { contentText } from "../../core/assessment/cell-text";
import type { SheetPair } from "./check-context";
import { sameRange } from "./check-context";
import { covers } from "./declared-contents";
import type { Finding } from "./finding";
import { isSameRule } from "./same-rule";

/** Rules of input cells, and the words around them that formulas and readers rely on. */
export function checkRules({ declared, cells, sheet }: SheetPair): readonly Finding[] {
  return declared.validations.flatMap(({ range, rule }): readonly Finding[] => {
    const found = cells.validations.find((one) => sameRange(one.range, range));
    if (found?.kind === undefined) return [{ kind: "validation-missing", sheet: sheet.name, range }];
    if (found.stops && isSameRule(found, rule)) return [];
    return [{ kind: "validation-changed", sheet: sheet.name, range, found: found.source ?? found.kind }];
  });
}

/** Labels, captions and lists; not the rows of tables, which people sort, and not the headers, which have their own check. */
export function checkTexts({ declared, contents, cells, sheet }: SheetPair): readonly Finding[] {
  const isInTable = (row: number, column: number) =>
    declared.tables.some(({ range }) => covers(range, row, column));
  return contents.constants.flatMap(({ row, column, text }): readonly Finding[] => {
    const found = cells.values[row]?.[column] ?? "";
    if (found === text || isInTable(row, column)) return [];
    const range = { row, column, rows: 1, columns: 1 };
    return [
      {
        kind: "text-changed",
        sheet: sheet.name,
        range,
        subject: contentText(text),
        found: contentText(found),
      },
    ];
  });
}
