import { version } from "../../../package.json";
import { builtInCatalog, type BuiltInCatalog } from "../../core/assessment/built-in-catalog";
import { assessmentToJson } from "../../core/assessment/json";
import { CATALOG_VERSION, METHOD_VERSION, loadLongTexts } from "../../core/catalog";
import { compare } from "../../core/scoring/compare";
import { resultToJson } from "../../core/scoring/result-json";
import { AssessmentError } from "../../core/errors";
import { declareWorkbook } from "../../workbook/declare-workbook";
import { workbookTexts } from "../../workbook/texts/en";
import { writeXlsx } from "../xlsx/write-xlsx";
import { assessmentIn, jsonAssessment } from "./assessment-file";
import { commandOf, type Command } from "./command";
import { refusal, replaceFile } from "./files";
import { InputError, faultLine } from "./input-error";
import { HELP } from "./texts/en/help";
import { RULES } from "./texts/en/rules";
import { unreadableEntries } from "./unreadable-entries";

/**
 * Carries out one call. Prints the outcome on the standard output and, one line each, what is wrong on the
 * error output. Answers with the exit code: 0 done, 1 something is wrong and nothing was written.
 */
export async function main(words: readonly string[]): Promise<number> {
  try {
    await carryOut(commandOf(words));
    return 0;
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    process.stderr.write(`${cause.message}\n`);
    return 1;
  }
}

async function carryOut(command: Command): Promise<void> {
  if (command.name === "help") return print(HELP);
  if (command.name === "version") {
    return print(`hria-scorecard ${version} (method ${METHOD_VERSION}, catalog ${CATALOG_VERSION})\n`);
  }
  const catalog = builtInCatalog("en", await loadLongTexts("en"));
  if (command.name === "create") return create(command.input, command.out, catalog);
  const assessment = await assessmentIn(command.input, catalog);
  if (command.name === "score") return printJson(resultToJson(compare(assessment)));
  for (const fault of unreadableEntries(assessment)) process.stderr.write(`${faultLine(fault)}\n`);
  printJson(assessmentToJson(assessment, catalog));
}

async function create(input: string, out: string, catalog: BuiltInCatalog): Promise<void> {
  if (!/\.xlsx$/i.test(out)) throw refusal("--out", RULES.xlsx);
  const assessment = await jsonAssessment(input, catalog);
  await replaceFile(out, await workbookFile(input, assessment));
}

async function workbookFile(
  input: string,
  assessment: Parameters<typeof declareWorkbook>[0],
): Promise<Uint8Array> {
  try {
    return await writeXlsx(declareWorkbook(assessment, workbookTexts));
  } catch (cause) {
    if (cause instanceof AssessmentError) throw refusal(input, cause.message, cause);
    throw cause;
  }
}

function printJson(value: object): void {
  print(`${JSON.stringify(value, undefined, 2)}\n`);
}

function print(text: string): void {
  process.stdout.write(text);
}
