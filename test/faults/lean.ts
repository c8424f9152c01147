import type { PlannedChange } from "../../src/workbook/change/planned-change";
import type { Cell, DeclaredWorkbook } from "../../src/workbook/declaration";

/** What people type, tables and names, without looks and formulas: all that can be lost, and quick to write. */
export function lean(workbook: DeclaredWorkbook): DeclaredWorkbook {
  const plain = (cell: Cell): Cell => (typeof cell === "object" ? undefined : cell);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((block) => ({ ...block, cells: block.cells.map((line) => line.map(plain)) })),
      fills: [],
      formats: sheet.formats.filter(({ style }) => style.isUnlocked === true),
      columnWidths: [],
      rowHeights: [],
      validations: [],
      conditionalFormats: [],
      charts: [],
    })),
  };
}

export function leanChange(change: PlannedChange): PlannedChange {
  return {
    ...change,
    declare: (prefix) => {
      const { before, after } = change.declare(prefix);
      return { before: lean(before), after: lean(after) };
    },
    carry: (found) => leanChange(change.carry(found)),
  };
}
