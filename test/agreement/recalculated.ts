import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { declareWorkbook } from "../../src/workbook/declare-workbook";
import type { DeclaredWorkbook } from "../../src/workbook/declaration";
import { workbookTexts } from "../../src/workbook/texts/en";
import { calculatedByLibreOffice, convertedByLibreOffice } from "../libre-office";
import type { AgreementCase } from "./cases";
import { coreFigures } from "./core-figures";
import { namesInCsv } from "./csv-names";
import { differences, type Difference } from "./figures";
import { withTestNames, workbookFigures, type ReadNames } from "./workbook-figures";

export interface Outcome {
  readonly name: string;
  readonly compared: number;
  readonly differences: readonly Difference[];
}

/** The workbook of a case, with names for what only these tests read. */
export function declaredCase({ typed }: AgreementCase): DeclaredWorkbook {
  return withTestNames(declareWorkbook(typed, workbookTexts), typed);
}

/** The file of a case; `change` plants an error into its declaration. */
export async function fileOf(
  one: AgreementCase,
  change: (workbook: DeclaredWorkbook) => DeclaredWorkbook = (workbook) => workbook,
): Promise<Uint8Array> {
  return writeXlsx(change(declaredCase(one)));
}

/** Recalculates the files in LibreOffice, saves them as workbooks and holds every figure against the core's. */
export async function agreement(
  cases: readonly AgreementCase[],
  files: ReadonlyMap<string, Uint8Array>,
): Promise<readonly Outcome[]> {
  const saved = await convertedByLibreOffice(files);
  return Promise.all(cases.map(async (one) => outcomeOf(one, present(saved, one))));
}

/** The same by values alone, three times as quick. */
export async function quickAgreement(
  cases: readonly AgreementCase[],
  files: ReadonlyMap<string, Uint8Array>,
): Promise<readonly Outcome[]> {
  const calculated = await calculatedByLibreOffice(files);
  return Promise.all(
    cases.map((one) => heldAgainstCore(one, namesInCsv(present(calculated, one), declaredCase(one)))),
  );
}

/** Holds the values as they stand in the file, calculated or stale, against the core's figures. */
export async function outcomeOf(one: AgreementCase, file: Uint8Array): Promise<Outcome> {
  return heldAgainstCore(one, (await readXlsx(file)).values);
}

async function heldAgainstCore({ name, understood }: AgreementCase, readNames: ReadNames): Promise<Outcome> {
  const expected = coreFigures(understood);
  const actual = await workbookFigures(readNames, understood);
  return { name, compared: expected.size, differences: differences(expected, actual) };
}

function present<Value>(values: ReadonlyMap<string, Value>, { name }: AgreementCase): Value {
  const value = values.get(name);
  if (value === undefined) throw new RangeError(`LibreOffice gave nothing for ${name}.`);
  return value;
}
