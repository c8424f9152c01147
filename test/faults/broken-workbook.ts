import type { Answer, Assessment } from "../../src/core/assessment/model";
import { rating } from "../../src/core/units";
import type { Snapshot } from "../../src/emulator/book/book";
import { excelHost } from "../../src/hosts/excel/excel-host";
import { declareWorkbook } from "../../src/workbook/declare-workbook";
import { namesToRead, readWorkbook } from "../../src/workbook/read-workbook";
import { workbookTexts } from "../../src/workbook/texts/en";
import type { EmulatedExcel } from "../emulated-excel";
import { openEmulatedExcel } from "../emulated-excel";
import { assessment, criterion, vendor } from "../small-assessment";

const FULL: Answer = {
  rating: rating(2),
  evidence: "B",
  reference: "Contract, page 4",
  finding: "The clause names no date.",
  assessor: "R. Example",
  second: rating(4),
  agreed: rating(3),
  condition: "Sign the annex",
  conditionOwner: "Buyer",
  reply: "We will.",
};

/** Row 3 of every vendor is unanswered, so that it can go without an answer going with it. */
export const WHOLE: Assessment = assessment(
  [
    criterion("PRV-01", { redFlag: true, weight: 4 }),
    criterion("PRV-02", { weight: 2.5 }),
    criterion("PRV-03"),
    criterion("SEC-01", { inUse: false, inUseReason: "Not bought" }),
    criterion("SEC-02"),
    criterion("REM-01", { likelihood: 2 }),
  ],
  [
    vendor("A", { "PRV-01": FULL, "SEC-02": 3, "REM-01": 1 }),
    vendor("B", { "PRV-01": 3, "PRV-02": { ...FULL, finding: "=1+1" }, "REM-01": { rating: "IE" } }),
    vendor("C", { "PRV-01": 0, "SEC-02": FULL, "REM-01": 4 }),
  ],
  { project: { buyer: "Town of Example", notice: "Example, fictional vendors" } },
);

/** Built once; every breakage begins with a fresh copy, beside a sheet of somebody's own. */
export async function builtWorkbook(): Promise<Snapshot> {
  const excel = await openEmulatedExcel();
  try {
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem("Sheet1");
      own.name = "Our notes";
      own.getRange("A1:B3").formulas = [
        ["Our notes", 1],
        ["Twice", "=B1*2"],
        ["Id", "Rating"],
      ];
      context.workbook.names.add("Our_Name", own.getRange("B1"));
      await context.sync();
    });
    await excelHost.build(declareWorkbook(WHOLE, workbookTexts));
    return excel.book.snapshot();
  } finally {
    excel.close();
  }
}

/** Nothing that is checked or salvaged here waits for a formula's result. */
export async function openCopy(snapshot: Snapshot): Promise<EmulatedExcel> {
  const excel = await openEmulatedExcel({ snapshot: JSON.parse(JSON.stringify(snapshot)) });
  const { book } = excel;
  const calculated = book.calculated.bind(book);
  Object.assign(book, {
    calculated: () => {
      book.flush();
      return Promise.resolve();
    },
  });
  const close = () => {
    Object.assign(book, { calculated });
    excel.close();
  };
  return { ...excel, close };
}

export async function readBack(): Promise<Assessment | undefined> {
  return readWorkbook(await excelHost.readNames(namesToRead), workbookTexts)?.assessment;
}

/** Everything on the sheet of somebody's own. */
export async function ownCells(): Promise<unknown> {
  return await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Our notes").getRange("A1:D6").load("formulas,values");
    const name = context.workbook.names.getItem("Our_Name").load("formula");
    await context.sync();
    return [range.formulas, range.values, name.formula];
  });
}
