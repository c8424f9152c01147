import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { declareWorkbook } from "../../src/workbook/declare-workbook";
import type { DeclaredWorkbook } from "../../src/workbook/declaration";
import { workbookTexts } from "../../src/workbook/texts/en";
import { convertedByLibreOffice } from "../libre-office";
import type { AgreementCase } from "./cases";
import { coreFigures } from "./core-figures";
import { differences, type Difference, type Figures } from "./figures";
import { withDomainNames, workbookFigures } from "./workbook-figures";

export interface Outcome {
  readonly name: string;
  readonly compared: number;
  readonly differences: readonly Difference[];
}

/** The workbook of a case, with names for what only these tests read. */
export function declaredCase({ typed }: AgreementCase): DeclaredWorkbook {
  return withDomainNames(declareWorkbook(typed, workbookTexts), typed);
}

/** The file of a case; `change` plants an error into its declaration. */
export async function fileOf(
  one: AgreementCase,
  change: (workbook: DeclaredWorkbook) => DeclaredWorkbook = (workbook) => workbook,
): Promise<Uint8Array> {
  return writeXlsx(change(declaredCase(one)));
}

/** Recalculates the files in LibreOffice and holds every figure against the core's. */
export async function agreement(
  cases: readonly AgreementCase[],
  files: ReadonlyMap<string, Uint8Array>,
): Promise<readonly Outcome[]> {
  const saved = await convertedByLibreOffice(files);
  const outcomes: Outcome[] = [];
  for (const one of cases) {
    const file = saved.get(one.name);
    if (file === undefined) throw new RangeError(`LibreOffice gave no file for ${one.name}.`);
    outcomes.push(await outcomeOf(one, file));
  }
  return outcomes;
}

/** Holds the values as they stand in the file, calculated or stale, against the core's figures. */
export async function outcomeOf({ name, understood }: AgreementCase, file: Uint8Array): Promise<Outcome> {
  const actual: Figures = await workbookFigures((await readXlsx(file)).values, understood);
  const expected = coreFigures(understood);
  return { name, compared: expected.size, differences: differences(expected, actual) };
}
