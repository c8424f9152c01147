import { writeReport } from "./report";
import { agreement, fileOf, type Outcome } from "./recalculated";
import { exampleCases, randomCases, type AgreementCase } from "./cases";

/** Files that share one start of LibreOffice; two of these run at a time, one for each core. */
const BATCH = 25;
const LANES = 2;
const RANDOM_CASES = 200;

async function outcomesOf(cases: readonly AgreementCase[]): Promise<readonly Outcome[]> {
  const waiting = Array.from({ length: Math.ceil(cases.length / BATCH) }, (_, index) =>
    cases.slice(index * BATCH, (index + 1) * BATCH),
  );
  const lanes = Array.from({ length: LANES }, async (): Promise<readonly Outcome[]> => {
    const outcomes: Outcome[] = [];
    for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
      const files = new Map<string, Uint8Array>();
      for (const one of batch) files.set(one.name, await fileOf(one));
      outcomes.push(...(await agreement(batch, files)));
    }
    return outcomes;
  });
  return (await Promise.all(lanes)).flat();
}

const disagreeing = (outcomes: readonly Outcome[]): readonly Outcome[] =>
  outcomes.filter(({ differences }) => differences.length > 0);

describe("core and LibreOffice agree to 1e-9", () => {
  test("on the six worked examples", async () => {
    const outcomes = await outcomesOf(exampleCases());
    await writeReport("libre-office-examples", outcomes);
    expect(outcomes).toHaveLength(6);
    expect(disagreeing(outcomes)).toEqual([]);
  }, 300_000);

  test("on two hundred random comparisons, up to 74 criteria and 8 vendors", async () => {
    const outcomes = await outcomesOf(randomCases(RANDOM_CASES));
    await writeReport("libre-office-random", outcomes);
    expect(outcomes).toHaveLength(RANDOM_CASES);
    expect(disagreeing(outcomes)).toEqual([]);
  }, 900_000);
});
