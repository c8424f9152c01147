import { defaultFirmnessSettings, type FirmnessRecord } from "../../../src/core/analysis/firmness";
import { firmness } from "../../../src/core/analysis/firmness-job";
import type { Assessment } from "../../../src/core/assessment/model";
import { compare } from "../../../src/core/scoring/compare";
import { criterionId, isoDate, rating, vendorId } from "../../../src/core/units";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import { MARKS_NAME, analysisWrites } from "../../../src/workbook/analysis/write-analysis";
import { declareWorkbook } from "../../../src/workbook/declare-workbook";
import { namesToRead, readWorkbook } from "../../../src/workbook/read-workbook";
import { workbookTexts } from "../../../src/workbook/texts/en";
import { answerWrites } from "../../../src/workbook/write-answer";
import { type EmulatedExcel, openEmulatedExcel } from "../../emulated-excel";
import { scoringExamples } from "../../scoring-examples";

let excel: EmulatedExcel;
let assessment: Assessment;

beforeAll(async () => {
  excel = await openEmulatedExcel();
  const found = scoringExamples().find(({ name }) => name.startsWith("E4"));
  if (found === undefined) throw new Error("There is no example E4.");
  assessment = found.assessment;
  await excelHost.build(declareWorkbook(assessment, workbookTexts));
});
afterAll(() => excel.close());

async function valuesOf(name: string) {
  return (await excelHost.readNames([name])).get(name) ?? [];
}

function recordOf(one: Assessment): FirmnessRecord {
  const found = firmness(one, { ...defaultFirmnessSettings, draws: 2000 });
  if (found === undefined) throw new Error("Nothing is ranked.");
  return { computedOn: isoDate("2026-11-12"), firmness: found };
}

async function writeResult(): Promise<FirmnessRecord> {
  const record = recordOf(assessment);
  const analysed = { assessment, comparison: compare(assessment), record, texts: workbookTexts };
  await excelHost.writeCells(analysisWrites(analysed, await valuesOf(MARKS_NAME)));
  return record;
}

describe("a result written to the Analysis sheet", () => {
  test("is announced before there is one", async () => {
    expect(await valuesOf("Analysis_State")).toEqual([[workbookTexts.analysis.state.none]]);
  });

  test("stands there with date, draws, seed and method, and the shares that were computed", async () => {
    const { firmness: found } = await writeResult();
    expect(await valuesOf("Analysis_State")).toEqual([
      [`Worked out on 12 November 2026 with 2000 draws, seed 1, method ${found.methodVersion}.`],
    ]);
    const first = found.acceptability[0]?.vendors.map(({ ranks }) => Math.round(1000 * (ranks[0] ?? 0)) / 10);
    const shown = (await valuesOf("Analysis_Ranks")).slice(0, assessment.vendors.length);
    expect(shown.map(([share]) => share)).toEqual(first);
  });

  test("bridges from the first vendor's figure to the second's, and the parts add up", async () => {
    await writeResult();
    const rows = await valuesOf("Analysis_Gap");
    const points = rows.map(([, figure]) => Number(figure));
    const sum = points.slice(0, -1).reduce((total, one) => total + one, 0);
    expect(sum).toBeCloseTo(points.at(-1) ?? Number.NaN, 9);
    expect(String(rows[0]?.[0])).toMatch(/^[A-Z] /);
  });

  test("says that it is out of date once a rating changes, and no longer when it changes back", async () => {
    await writeResult();
    const fresh = await valuesOf("Analysis_State");
    const content = readWorkbook(await excelHost.readNames(namesToRead), workbookTexts);
    const [criterion] = assessment.criteria.filter(({ redFlag }) => !redFlag);
    const vendor = assessment.vendors[0];
    if (content === undefined || criterion === undefined || vendor === undefined)
      throw new Error("Nothing read.");
    const before = vendor.answers.get(criterion.id)?.rating;
    const write = (value: typeof before) =>
      excelHost.writeCells(
        answerWrites(content, vendorId(vendor.id), criterionId(criterion.id), { rating: value }),
      );
    await write(rating(before === 1 ? 2 : 1));
    expect((await valuesOf("Analysis_State"))[0]?.[0]).toMatch(/^Inputs changed since/);
    await write(before);
    expect(await valuesOf("Analysis_State")).toEqual(fresh);
  });
});
