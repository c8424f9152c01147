import { writeXlsx as writePackage, type TableDefinition, type WriteSheet } from "hucre/xlsx";
import type { NamedRange } from "hucre";
import { absolute, onSheet, toA1 } from "../../workbook/addresses";
import type { Chart, DeclaredWorkbook, Sheet, Table } from "../../workbook/declaration";
import { DEFAULT_FONT } from "./cell-style";
import { finishedPackage } from "./finished-package";
import { sheetCells } from "./sheet-cells";
import { columnsOf, pageOf, printNames, rowsOf } from "./sheet-page";
import { conditionalRule, dataValidation } from "./sheet-rules";
import { headersOf } from "./table-headers";

/**
 * The declared workbook as an .xlsx file. Formulas carry no values: every program that opens the file
 * calculates them first. Throws a `RangeError` for a declaration that Excel would call damaged.
 */
export async function writeXlsx(workbook: DeclaredWorkbook): Promise<Uint8Array> {
  const file = await writePackage({
    sheets: workbook.sheets.map(fileSheet),
    namedRanges: [...definedNames(workbook), ...workbook.sheets.flatMap(printNames)],
    activeSheet: Math.max(
      0,
      workbook.sheets.findIndex((sheet) => sheet.name === workbook.opensOn),
    ),
    defaultFont: DEFAULT_FONT,
    properties: { title: titleOf(workbook), creator: "HRIA Scorecard" },
  });
  return finishedPackage(file, workbook);
}

function fileSheet(sheet: Sheet): WriteSheet {
  return {
    name: sheet.name,
    hidden: sheet.isHidden,
    view: { showGridLines: false, tabColor: { rgb: sheet.tabColor } },
    cells: sheetCells(sheet),
    columns: columnsOf(sheet),
    rowDefs: rowsOf(sheet),
    tables: sheet.tables.map((table) => fileTable(table, sheet)),
    dataValidations: sheet.validations.map(dataValidation),
    conditionalRules: sheet.conditionalFormats.map(conditionalRule),
    charts: sheet.charts.map(chartFrame),
    protection: PROTECTION,
    ...(sheet.freeze !== undefined && { freezePane: sheet.freeze }),
    ...pageOf(sheet.print),
  };
}

/** Guards against slips, without a password; people may still widen, filter, sort, select and copy. */
const PROTECTION = {
  sheet: true,
  objects: true,
  scenarios: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
  sort: true,
  autoFilter: true,
} satisfies WriteSheet["protection"];

function definedNames({ names }: DeclaredWorkbook): readonly NamedRange[] {
  return names.map(({ name, sheet, range }) => ({ name, range: onSheet(sheet, absolute(range)) }));
}

function fileTable(table: Table, sheet: Sheet): TableDefinition {
  const columns = headersOf(table, sheet).map((name) => ({ name }));
  return { name: table.name, range: toA1(table.range), columns };
}

/** Place and alternative text; the chart itself is written into its part afterwards. */
function chartFrame({ position, description, title }: Chart): NonNullable<WriteSheet["charts"]>[number] {
  return {
    type: "bar",
    series: [{ values: "A1" }],
    anchor: {
      from: { row: position.row, col: position.column },
      to: { row: position.row + position.rows, col: position.column + position.columns },
    },
    altText: description,
    frameTitle: title.text,
  };
}

/** The footer begins with the assessment's title on every sheet. */
function titleOf({ sheets }: DeclaredWorkbook): string {
  return sheets[0]?.print.footer.left ?? "";
}
