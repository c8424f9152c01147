import { criterionId, rating, vendorId } from "../../../src/core/units";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import { namesToRead, readWorkbook } from "../../../src/workbook/read-workbook";
import { workbookTexts } from "../../../src/workbook/texts/en";
import { answerWrites } from "../../../src/workbook/write-answer";
import { openEmulatedExcel } from "../../emulated-excel";
import type { EmulatedExcel } from "../../emulated-excel";
import { exampleCases } from "../../agreement/cases";
import { coreFigures } from "../../agreement/core-figures";
import { differences } from "../../agreement/figures";
import { declaredCase } from "../../agreement/recalculated";
import { workbookFigures } from "../../agreement/workbook-figures";

const A = vendorId("A");

async function reading() {
  const content = readWorkbook(await excelHost.readNames(namesToRead), workbookTexts);
  if (content === undefined) throw new TypeError("The workbook could not be read.");
  return content;
}

describe("the newest Excel, ExcelApi 1.21", () => {
  let excel: EmulatedExcel;

  beforeAll(async () => {
    excel = await openEmulatedExcel({ excelApi: "1.21" });
    const [example] = exampleCases();
    if (example) await excelHost.build(declaredCase(example));
  });

  afterAll(() => excel.close());

  test("says so", () => {
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.21")).toBe(true);
  });

  test("takes a new assessment, a rating, and answers with the figures of the core", async () => {
    const before = await reading();
    const criterion = before.assessment.criteria[0]?.id ?? criterionId("GAC-01");
    await excelHost.writeCells(answerWrites(before, A, criterion, { rating: rating(4), evidence: "A" }));
    const { assessment } = await reading();
    expect(assessment.vendors[0]?.answers.get(criterion)).toMatchObject({ rating: 4, evidence: "A" });
    const figures = await workbookFigures(excelHost.readNames, assessment);
    expect(differences(coreFigures(assessment), figures)).toEqual([]);
  });

  test("keeps every rule the add-in relies on", async () => {
    const tested = await excelHost.testExcel(() => undefined);
    expect(tested.filter(({ expected, answered }) => expected !== answered)).toEqual([]);
  });
});
