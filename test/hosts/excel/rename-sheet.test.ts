import { build } from "../../../src/hosts/excel/build";
import { renameSheet } from "../../../src/hosts/excel/rename-sheet";
import { type EmulatedExcel, openEmulatedExcel } from "../../emulated-excel";
import { furnishedWorkbook } from "./furnished-workbook";

describe("giving a sheet another name", () => {
  let excel: EmulatedExcel;
  beforeEach(async () => {
    excel = await openEmulatedExcel();
    await build(furnishedWorkbook);
  });
  afterEach(() => excel.close());

  const sheetNames = () => excel.book.univer.getSheets().map((sheet) => sheet.getSheetName());

  test("takes two round trips, and names follow", async () => {
    const trips = excel.host.roundTrips;
    await renameSheet("Answer_Rows", (current) => `${current} of Birchline`);
    expect(excel.host.roundTrips).toBe(trips + 2);
    expect(sheetNames()).toContain("Answers of Birchline");
    await renameSheet("Answer_Rows", (current) => current);
    expect(excel.host.roundTrips).toBe(trips + 3);
  });

  test("says which sheet keeps its name where the structure is protected, and never a defined name", async () => {
    excel.host.plantFault({ phase: "before", trip: 2, code: "AccessDenied" });
    const refused = renameSheet("Answer_Rows", () => "Birchline");
    await expect(refused).rejects.toMatchObject({ code: "sheet-protected", subject: undefined });
    await expect(refused).rejects.toThrow(
      /^This workbook is locked\. .* the sheet Answers keeps its name\. Nothing was changed\./,
    );
    expect(sheetNames()).toContain("Answers");
  });

  test("says that a part is missing where the sheet was deleted, and never a defined name", async () => {
    const refused = renameSheet("Gone_Rows", () => "Birchline");
    await expect(refused).rejects.toMatchObject({ code: "sheet-missing" });
    await expect(refused).rejects.toThrow(/^A part of the assessment is missing\. (?!.*Gone_Rows)/);
  });
});
