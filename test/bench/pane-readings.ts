import type { Answer, Assessment } from "../../src/core/assessment/model";
import { rating } from "../../src/core/units";
import { excelHost } from "../../src/hosts/excel/excel-host";
import type { Grid } from "../../src/workbook/cells";
import { declareWorkbook } from "../../src/workbook/declare-workbook";
import { namesToRead, readWorkbook } from "../../src/workbook/read-workbook";
import { workbookTexts } from "../../src/workbook/texts/en";
import { answerWrites } from "../../src/workbook/write-answer";
import { openEmulatedExcel } from "../emulated-excel";
import { benchAssessment } from "./bench-assessment";

/** What `readNames` answers, in a form that can be handed to a page. */
export type Reading = readonly (readonly [string, Grid])[];

/**
 * What the pane reads from a workbook of 74 x 10 in which one rating changes after the other, calculated by the emulated
 * Excel: at the criterion that the pane opens with and at others, in turn.
 */
export async function paneReadings(edits: number): Promise<readonly Reading[]> {
  const excel = await openEmulatedExcel();
  const assessment = acceptable(await benchAssessment({ criteria: 74, vendors: 10 }));
  await excelHost.build(declareWorkbook(assessment, workbookTexts));
  const readings = [await read()];
  for (let edit = 0; edit < edits; edit += 1) {
    await rate(readings.at(-1) ?? [], edit);
    readings.push(await read());
  }
  excel.close();
  return readings;
}

/** No vendor is excluded, so that everything is drawn: a ranking, its reasons, domains, and a fifth of open answers. */
function acceptable(assessment: Assessment): Assessment {
  const vendors = assessment.vendors.map((vendor, column) => ({
    ...vendor,
    answers: new Map(
      [...vendor.answers].flatMap(([id, answer], row): readonly (readonly [typeof id, Answer])[] => {
        if ((row * 7 + column * 3) % 5 === 0) return [];
        return [[id, { ...answer, rating: rating(3 + ((row + column) % 2)), evidence: "A" }]];
      }),
    ),
  }));
  return { ...assessment, vendors };
}

async function read(): Promise<Reading> {
  return [...(await excelHost.readNames(namesToRead))];
}

async function rate(reading: Reading, edit: number): Promise<void> {
  const content = readWorkbook(new Map(reading), workbookTexts);
  const { vendors = [], criteria = [] } = content?.assessment ?? {};
  const vendor = vendors[edit % vendors.length];
  const criterion = criteria[edit % 2 === 0 ? 0 : edit];
  if (content === undefined || vendor === undefined || criterion === undefined)
    throw new RangeError("The assessment is too small.");
  const before = vendor.answers.get(criterion.id)?.rating;
  const change = { rating: rating(before === 4 ? 3 : 4), evidence: "A" } as const;
  await excelHost.writeCells(answerWrites(content, vendor.id, criterion.id, change));
}
