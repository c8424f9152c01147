import type { BuiltInCatalog } from "../../core/assessment/built-in-catalog";
import type { Assessment } from "../../core/assessment/model";
import { AssessmentError } from "../../core/errors";
import { readWorkbook, namesToRead } from "../../workbook/read-workbook";
import { workbookTexts } from "../../workbook/texts/en";
import { plainReader } from "../plain-names";
import { xlsxHost } from "../xlsx/xlsx-host";
import { fileBytes, refusal } from "./files";
import { InputError } from "./input-error";
import { RULES } from "./texts/en/rules";
import { validatedAssessment } from "./validate-assessment";

/** The assessment in a .json or .xlsx file. A JSON file must keep every rule; a workbook is read like its own formulas. */
export async function assessmentIn(file: string, catalog: BuiltInCatalog): Promise<Assessment> {
  if (/\.json$/i.test(file)) return jsonAssessment(file, catalog);
  if (/\.xlsx$/i.test(file)) return xlsxAssessment(file);
  throw refusal("--input", RULES.jsonOrXlsx);
}

export async function jsonAssessment(file: string, catalog: BuiltInCatalog): Promise<Assessment> {
  if (!/\.json$/i.test(file)) throw refusal("--input", RULES.json);
  const checked = validatedAssessment(decoded(file, await fileBytes(file)), catalog);
  if ("assessment" in checked) return checked.assessment;
  throw new InputError(checked.faults.map(({ path, rule }) => ({ path: path === "" ? file : path, rule })));
}

async function xlsxAssessment(file: string): Promise<Assessment> {
  const bytes = await fileBytes(file);
  try {
    const { readNames } = plainReader(xlsxHost(bytes).readNames);
    const content = readWorkbook(await readNames(namesToRead), workbookTexts);
    if (content === undefined) throw refusal(file, RULES.noAssessment);
    return content.assessment;
  } catch (cause) {
    if (cause instanceof AssessmentError) throw refusal(file, cause.message, cause);
    throw cause;
  }
}

/** A byte order mark is no part of the text. */
function decoded(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw refusal(file, RULES.notUtf8, cause);
  }
}
