import type { DeclaredWorkbook } from "../../src/workbook/declaration";
import { exampleCases, randomCases, type AgreementCase } from "./cases";
import { withOwnBasis, withStaleValue, withoutCap } from "./planted-errors";
import { agreement, declaredCase, fileOf, outcomeOf, quickAgreement, type Outcome } from "./recalculated";
import { writeReport } from "./report";

/** Files that share one start of LibreOffice; two of these run at a time, one for each core. */
const BATCH = 25;
const LANES = 2;
const RANDOM_CASES = 200;

async function outcomesOf(
  cases: readonly AgreementCase[],
  judge: typeof agreement,
): Promise<readonly Outcome[]> {
  const waiting = Array.from({ length: Math.ceil(cases.length / BATCH) }, (_, index) =>
    cases.slice(index * BATCH, (index + 1) * BATCH),
  );
  const lanes = Array.from({ length: LANES }, async (): Promise<readonly Outcome[]> => {
    const outcomes: Outcome[] = [];
    for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
      const files = new Map<string, Uint8Array>();
      for (const one of batch) files.set(one.name, await fileOf(one));
      outcomes.push(...(await judge(batch, files)));
    }
    return outcomes;
  });
  return (await Promise.all(lanes)).flat();
}

const disagreeing = (outcomes: readonly Outcome[]): readonly Outcome[] =>
  outcomes.filter(({ differences }) => differences.length > 0);

describe("core and LibreOffice agree to 1e-9", () => {
  test("on the six worked examples, saved as workbooks", async () => {
    const outcomes = await outcomesOf(exampleCases(), agreement);
    await writeReport("libre-office-examples", outcomes);
    expect(outcomes).toHaveLength(6);
    expect(disagreeing(outcomes)).toEqual([]);
  }, 300_000);

  test("on two hundred random comparisons, up to 74 criteria and 8 vendors", async () => {
    const outcomes = await outcomesOf(randomCases(RANDOM_CASES), quickAgreement);
    await writeReport("libre-office-random", outcomes);
    expect(outcomes).toHaveLength(RANDOM_CASES);
    expect(disagreeing(outcomes)).toEqual([]);
  }, 1_200_000);
});

describe("an error that is planted", () => {
  const [, example, uneven] = exampleCases();

  test.each([
    ["the evidence cap ignored", example, withoutCap, "worst"],
    ["the common basis replaced by each vendor's own", uneven, withOwnBasis, "commonWorst"],
  ] as const)(
    "in a formula is caught: %s",
    async (_, one, change, figure) => {
      const { differences } = await planted(one, change);
      expect(differences.some(({ path }) => path.endsWith(figure))).toBe(true);
    },
    120_000,
  );

  test("as a stale value is caught where a file is believed, and gone where it is recalculated", async () => {
    if (example === undefined) throw new RangeError("There is no example.");
    const stale = withStaleValue(await fileOf(example), declaredCase(example), "A_Risk_Worst");
    const believed = await outcomeOf(example, stale);
    expect(believed.differences).toContainEqual(expect.objectContaining({ path: "A worst", actual: 999 }));
    const [recalculated] = await agreement([example], new Map([[example.name, stale]]));
    expect(recalculated?.differences).toEqual([]);
  }, 120_000);
});

async function planted(
  one: AgreementCase | undefined,
  change: (workbook: DeclaredWorkbook) => DeclaredWorkbook,
): Promise<Outcome> {
  if (one === undefined) throw new RangeError("There is no such example.");
  const [outcome] = await agreement([one], new Map([[one.name, await fileOf(one, change)]]));
  if (outcome === undefined) throw new RangeError("Nothing came back.");
  return outcome;
}
