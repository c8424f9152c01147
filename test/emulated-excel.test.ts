import { openEmulatedExcel } from "./emulated-excel";

test("without another word the emulated Excel answers the set that was asked for from outside, else 1.9", async () => {
  const asked = process.env["HRIA_EXCEL_API"] ?? "1.9";
  const next = `1.${Number(asked.split(".")[1]) + 1}`;
  const excel = await openEmulatedExcel();
  const { requirements } = Office.context;
  const answers = [asked, next].map((set) => requirements.isSetSupported("ExcelApi", set));
  excel.close();
  expect(answers).toEqual([true, false]);
});
