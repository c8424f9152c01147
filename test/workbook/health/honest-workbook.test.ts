import { readFileSync } from "node:fs";
import type { Assessment } from "../../../src/core/assessment/model";
import { withChange } from "../../../src/core/changes/with-change";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import { xlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { cellChange } from "../../../src/workbook/cell-change";
import { declareWorkbook } from "../../../src/workbook/declare-workbook";
import { examine } from "../../../src/workbook/health/examine";
import { FORMAT_VERSION } from "../../../src/workbook/limits";
import type { WorkbookContent } from "../../../src/workbook/read-workbook";
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

async function reading(): Promise<WorkbookContent> {
  const content = readWorkbook(await excelHost.readNames(namesToRead), workbookTexts);
  if (content === undefined) throw new TypeError("The workbook could not be read.");
  return content;
}

const FORMATS = Array.from({ length: FORMAT_VERSION }, (_, index) => index + 1);

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

  test.each(FORMATS)(
    "the frozen workbook of format %i gives only the number typed as text in it",
    async (format) => {
      const frozen = xlsxHost(new Uint8Array(readFileSync(`test/frozen/format-${format}.xlsx`)));
      const read = readWorkbook(await frozen.readNames(namesToRead), workbookTexts)?.assessment;
      if (read === undefined) throw new RangeError("The frozen workbook holds an assessment.");
      await excelHost.build(declareWorkbook(read, workbookTexts));
      const examined = await examine({ inspect: excelHost.inspect, texts: workbookTexts, read });
      expect(examined?.findings).toMatchObject([{ kind: "number-as-text", found: "2,5" }]);
    },
  );

  const inCells: readonly (readonly [string, (one: Assessment) => Assessment])[] = [
    ["logging a change", (one) => withChange(one, { on: "2026-11-12 10:00", what: "Weights", to: "1" })],
    ["settling a proposal", (one) => ({ ...one, proposals: one.proposals?.slice(1) })],
    ["settling all proposals", (one) => ({ ...one, proposals: [] })],
  ];

  test("changes that are written into cells leave it in order", async () => {
    excel.book.waitsForCalculation = false;
    await excelHost.build(declareWorkbook(everyFieldFilled(worked), workbookTexts));
    for (const [name, change] of inCells) {
      const content = await reading();
      const { writes = [] } = cellChange(content, change(content.assessment)) ?? {};
      expect(writes.length).toBeGreaterThan(0);
      await excelHost.writeCells(writes);
      const { assessment: read } = await reading();
      const examined = await examine({ inspect: excelHost.inspect, texts: workbookTexts, read });
      expect([name, examined?.findings]).toEqual([name, []]);
    }
  });

  test("answers, widths, heights, colours, sorted and filtered tables are a person's business", async () => {
    await excelHost.build(declareWorkbook(worked, workbookTexts));
    const [vendor] = worked.vendors;
    const sheet = `${vendor?.id} ${vendor?.name}`;
    await Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      target.protection.unprotect();
      // Two rows change places, as a sort leaves them; what is calculated stays in its row.
      const inputs = (row: number) => target.getRangeByIndexes(row, 0, 1, 1).load("values");
      const answers = (row: number) => target.getRangeByIndexes(row, 3, 1, 8).load("formulas");
      const [one, other] = [5, 6].map((row) => ({ id: inputs(row), answer: answers(row) }));
      await context.sync();
      if (one === undefined || other === undefined) return;
      const ids = [one.id.values, other.id.values];
      const contents = [one.answer.formulas, other.answer.formulas];
      [one.id.values, other.id.values] = [ids[1] ?? [], ids[0] ?? []];
      [one.answer.formulas, other.answer.formulas] = [contents[1] ?? [], contents[0] ?? []];
      target.getRange("F6").values = [["A new reference"]];
      target.getRange("F:F").format.columnWidth = 200;
      target.getRange("7:7").format.rowHeight = 60;
      target.getRange("D6:E9").format.fill.color = "#FFF2CC";
      target.getRange("D6").format.font.color = "#C00000";
      const table = context.workbook.tables.getItem(`Ratings_${vendor?.id}`);
      table.autoFilter.apply(table.getRange(), 3, { filterOn: "Values", values: ["3"] });
      target.protection.protect({
        allowFormatColumns: true,
        allowFormatRows: true,
        allowAutoFilter: true,
        allowSort: true,
        allowInsertHyperlinks: true,
      });
      await context.sync();
    });
    const examined = await examine({ inspect: excelHost.inspect, texts: workbookTexts });
    expect(examined?.findings).toEqual([]);
  });
});
