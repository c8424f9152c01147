import { excelHost } from "../../../src/hosts/excel/excel-host";
import { declareWorkbook } from "../../../src/workbook/declare-workbook";
import { examine } from "../../../src/workbook/health/examine";
import { workbookTexts } from "../../../src/workbook/texts/en";
import { type EmulatedExcel, openEmulatedExcel } from "../../emulated-excel";
import { assessment, criterion, vendor } from "../../small-assessment";

const SMALL = assessment(
  [criterion("PRV-01"), criterion("PRV-02"), criterion("SEC-01")],
  [vendor("A", { "PRV-01": 3, "SEC-01": 2 })],
);
const SHEET = "A Vendor A";
/** Of PRV-01, and of SEC-01. */
const [GONE, ROW] = [5, 7];
/** The first of the columns that calculate. */
const FIRST = 11;

let excel: EmulatedExcel;
beforeAll(async () => {
  excel = await openEmulatedExcel();
  await excelHost.build(declareWorkbook(SMALL, workbookTexts));
});
afterAll(() => excel.close());

test("constants over formulas are found beside a row that went, and nothing else is", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.protection.unprotect();
    sheet.getRangeByIndexes(GONE, 0, 1, 28).clear("Contents");
    sheet.getRangeByIndexes(ROW, FIRST, 1, 3).values = [[1, 2, 3]];
    await context.sync();
  });
  const examined = await examine({ texts: workbookTexts, inspect: excelHost.inspect });
  expect(examined?.findings.filter(({ kind }) => kind !== "protection-removed")).toEqual([
    { kind: "row-missing", sheet: SHEET, subject: "PRV-01" },
    {
      kind: "formula-overwritten",
      sheet: SHEET,
      range: { row: ROW, column: FIRST, rows: 1, columns: 3 },
      found: "1",
    },
  ]);
});
