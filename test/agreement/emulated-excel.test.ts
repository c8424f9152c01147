import { excelHost } from "../../src/hosts/excel/excel-host";
import { openEmulatedExcel } from "../emulated-excel";
import { exampleCases, randomCases, type AgreementCase } from "./cases";
import { coreFigures } from "./core-figures";
import { differences } from "./figures";
import { declaredCase, type Outcome } from "./recalculated";
import { writeReport } from "./report";
import { workbookFigures } from "./workbook-figures";

const RANDOM_CASES = 30;

/** Builds the workbook through the real Office.js client and holds the calculated cells against the core's figures. */
async function outcomeInExcel(one: AgreementCase): Promise<Outcome> {
  const { name, understood } = one;
  const excel = await openEmulatedExcel();
  try {
    await excelHost.build(declaredCase(one));
    const expected = coreFigures(understood);
    const actual = await workbookFigures(excelHost.readNames, understood);
    return { name, compared: expected.size, differences: differences(expected, actual) };
  } finally {
    excel.close();
  }
}

async function outcomesOf(cases: readonly AgreementCase[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const one of cases) outcomes.push(await outcomeInExcel(one));
  return outcomes;
}

describe("core and the emulated Excel's cells agree to 1e-9", () => {
  test.each([
    ["on the six worked examples", "emulated-examples", exampleCases],
    [
      "on thirty random comparisons, the largest of 74 criteria and 8 vendors",
      "emulated-random",
      () => randomCases(RANDOM_CASES),
    ],
  ] as const)(
    "%s",
    async (_, report, cases) => {
      const outcomes = await outcomesOf(cases());
      await writeReport(report, outcomes);
      expect(outcomes.filter((outcome) => outcome.differences.length > 0)).toEqual([]);
      expect(outcomes).toHaveLength(cases().length);
    },
    600_000,
  );
});
