import type { Cell, DeclaredWorkbook, Sheet } from "../declaration";
import { withSheets } from "./sheet-references";

/** The same workbook under other names of sheets and tables; formulas follow. Names that are not renamed stay. */
export function relabelled(
  workbook: DeclaredWorkbook,
  sheetNames: ReadonlyMap<string, string>,
  tableNames: ReadonlyMap<string, string>,
): DeclaredWorkbook {
  const rename = (sheet: string) => sheetNames.get(sheet) ?? sheet;
  const moved = (formula: string) => withSheets(formula, rename);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...withFormulas(sheet, moved),
      name: rename(sheet.name),
      tables: sheet.tables.map((table) => ({ ...table, name: tableNames.get(table.name) ?? table.name })),
    })),
    names: workbook.names.map((name) => ({ ...name, sheet: rename(name.sheet) })),
    opensOn: rename(workbook.opensOn),
  };
}

/** A sheet with other formulas, wherever formulas stand. */
export function withFormulas(sheet: Sheet, moved: (formula: string) => string): Sheet {
  const cell = (content: Cell): Cell =>
    typeof content === "object" ? { formula: moved(content.formula) } : content;
  return {
    ...sheet,
    cells: sheet.cells.map((block) => ({ ...block, cells: block.cells.map((row) => row.map(cell)) })),
    fills: sheet.fills.map((fill) => ({ ...fill, formula: moved(fill.formula) })),
    validations: sheet.validations.map((validation) =>
      validation.rule.kind === "list"
        ? { ...validation, rule: { ...validation.rule, source: moved(validation.rule.source) } }
        : validation,
    ),
    conditionalFormats: sheet.conditionalFormats.map((one) => ({ ...one, formula: moved(one.formula) })),
  };
}
