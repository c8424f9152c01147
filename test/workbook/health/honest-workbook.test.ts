import type { Assessment } from "../../../src/core/assessment/model";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import { declareWorkbook } from "../../../src/workbook/declare-workbook";
import { examine } from "../../../src/workbook/health/examine";
import { namesToRead, readWorkbook } from "../../../src/workbook/read-workbook";
import { workbookTexts } from "../../../src/workbook/texts/en";
import { type EmulatedExcel, openEmulatedExcel } from "../../emulated-excel";
import { everyFieldFilled } from "../../every-field";
import { randomAssessment } from "../../random-assessment";
import { scoringExamples } from "../../scoring-examples";

const [, , , worked] = scoringExamples().map(({ assessment }) => assessment);
if (worked === undefined) throw new RangeError("There is no fourth worked example.");

const books: readonly (readonly [string, Assessment])[] = [
  ["a worked example", worked],
  ["every field filled", everyFieldFilled(worked)],
  ["random answers", randomAssessment(7)],
];

describe("a workbook in order gives no finding", () => {
  let excel: EmulatedExcel;
  beforeEach(async () => {
    excel = await openEmulatedExcel();
  });
  afterEach(() => excel.close());

  test.each(books)("%s", async (_, assessment) => {
    await excelHost.build(declareWorkbook(assessment, workbookTexts));
    const read = readWorkbook(await excelHost.readNames(namesToRead), workbookTexts)?.assessment;
    const before = excel.host.roundTrips;
    const examined = await examine({ inspect: excelHost.inspect, texts: workbookTexts, read });
    expect(excel.host.roundTrips - before).toBe(2);
    expect(examined?.findings).toEqual([]);
    expect(examined?.salvaged.assessment).toEqual(read);
  });
});
