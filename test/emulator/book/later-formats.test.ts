import { openEmulatedExcel } from "../../emulated-excel";

describe("formats written after contents", () => {
  test("leave formulas and texts of earlier batches as they are", async () => {
    const excel = await openEmulatedExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const cells = sheet.getRange("A1:B2");
      cells.formulas = [
        [2, "=A1*2"],
        ["three", "=B1+1"],
      ];
      await context.sync();
      cells.format.font.bold = true;
      cells.format.fill.color = "#E8F1FB";
      await context.sync();
      cells.load("formulas,values");
      await context.sync();
      expect(cells.formulas).toEqual([
        [2, "=A1*2"],
        ["three", "=B1+1"],
      ]);
      expect(cells.values).toEqual([
        [2, 4],
        ["three", 5],
      ]);
    });
    excel.close();
  });
});
