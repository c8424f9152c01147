import { run } from "../../../src/hosts/excel/run";
import { type EmulatedExcel, openEmulatedExcel } from "../../emulated-excel";

describe("refusals of Excel in words", () => {
  let excel: EmulatedExcel;
  beforeAll(async () => {
    excel = await openEmulatedExcel();
  });
  afterAll(() => excel.close());

  const touch = (place?: string) =>
    run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["touched"]];
      await context.sync();
    }, place);

  test.each([
    ["InvalidOperationInCellEditMode", "cell-being-edited"],
    ["AccessDenied", "sheet-protected"],
    ["ItemNotFound", "sheet-missing"],
    ["InvalidReference", "sheet-missing"],
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ])("%s is %s, names the place and keeps its cause", async (code, failure) => {
    excel.host.plantFault({ phase: "before", code });
    const refused = { code: failure, subject: "Birchline", cause: expect.objectContaining({ code }) };
    await expect(touch("Birchline")).rejects.toMatchObject(refused);
  });

  test("a workbook whose structure is locked is said to be so", async () => {
    excel.host.plantFault({ phase: "before", code: "AccessDenied" });
    await expect(touch()).rejects.toThrow(/protected its structure/);
  });

  test("what nobody can do anything about passes unchanged", async () => {
    excel.host.plantFault({ phase: "before", code: "GeneralException" });
    await expect(touch()).rejects.toMatchObject({ name: "RichApi.Error", code: "GeneralException" });
    const mistake = new RangeError("a mistake of the program");
    await expect(run(() => Promise.reject(mistake))).rejects.toBe(mistake);
  });

  test("while somebody types in a cell nothing is written", async () => {
    excel.host.isEditingCell = true;
    await expect(touch()).rejects.toMatchObject({ code: "cell-being-edited" });
    excel.host.isEditingCell = false;
    await expect(touch()).resolves.toBeUndefined();
  });
});
