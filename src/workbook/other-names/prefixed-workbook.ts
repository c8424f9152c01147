import { withFormulas } from "../change/relabelled";
import type { DeclaredWorkbook } from "../declaration";
import { withNames } from "./names-in-formula";

/** The same workbook with a prefix before all defined names and tables; formulas follow. */
export function prefixedWorkbook(workbook: DeclaredWorkbook, prefix: string): DeclaredWorkbook {
  if (prefix === "") return workbook;
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables);
  const own = new Set([...workbook.names, ...tables].map(({ name }) => name.toLowerCase()));
  const rename = (name: string) => (own.has(name.toLowerCase()) ? prefix + name : name);
  const moved = (formula: string) => withNames(formula, rename);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...withFormulas(sheet, moved),
      tables: sheet.tables.map((table) => ({ ...table, name: prefix + table.name })),
    })),
    names: workbook.names.map((name) => ({ ...name, name: prefix + name.name })),
  };
}
