import type { Snapshot } from "../../src/emulator/book/book";
import { BREAKAGES, isRight, tried } from "./breakages";
import { builtWorkbook } from "./broken-workbook";

/** Places are drawn anew for every seed. */
const SEED = 20;
/** Each takes a workbook of its own; `breakageReport` tries all of them. */
const EVERY = 8;

describe("a workbook that somebody broke", () => {
  let snapshot: Snapshot;
  beforeAll(async () => {
    snapshot = await builtWorkbook();
  });

  test("can be broken in at least 25 ways", () => expect(BREAKAGES.length).toBeGreaterThanOrEqual(25));

  test.each(BREAKAGES.filter((_, index) => index % EVERY === 0).map((one) => [one.name, one] as const))(
    "is found out and repaired with every answer, in five round trips at most: %s",
    async (_, breakage) => {
      const result = await tried(breakage, snapshot, SEED);
      expect({ ...result, isRight: isRight(result) }).toMatchObject({ isRight: true });
    },
  );
});
