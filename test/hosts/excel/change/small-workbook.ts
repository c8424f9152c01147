import type { Assessment } from "../../../../src/core/assessment/model";
import { build } from "../../../../src/hosts/excel/build";
import { declareWorkbook } from "../../../../src/workbook/declare-workbook";
import { workbookTexts } from "../../../../src/workbook/texts/en";
import { type EmulatedExcel, openEmulatedExcel } from "../../../emulated-excel";
import { lean } from "../../../faults/lean";
import { before } from "./small-change";

/** Without looks and formulas, which changes are not about: those of a whole workbook take seconds. */
export async function openSmallWorkbook(assessment: Assessment = before): Promise<EmulatedExcel> {
  const excel = await openEmulatedExcel();
  excel.book.waitsForCalculation = false;
  await build(lean(declareWorkbook(assessment, workbookTexts)));
  return excel;
}
