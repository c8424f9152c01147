import { excelHost } from "../../../../src/hosts/excel/excel-host";
import type { Scratch } from "../../../../src/hosts/excel/self-test/step";
import { STEPS } from "../../../../src/hosts/excel/self-test/steps";
import { testExcel } from "../../../../src/hosts/excel/self-test/test-excel";
import { EXCEL_RULES } from "../../../../src/hosts/excel/texts/en/excel-rules";
import { openEmulatedExcel } from "../../../emulated-excel";
import type { EmulatedExcel } from "../../../emulated-excel";

const NO_ANSWER = '"no answer within 0.2 seconds"';
const quiet = (milliseconds: number) =>
  new Promise<string>((resolve) => setTimeout(() => resolve("quiet"), milliseconds));
const names = () => excelHost.sheetNames();

describe("the test of an Excel", () => {
  let excel: EmulatedExcel;

  beforeEach(async () => {
    excel = await openEmulatedExcel();
    await Excel.run(async (context) => {
      const { worksheets, names: defined } = context.workbook;
      worksheets.getFirst().getRange("A1").values = [["mine"]];
      const other = worksheets.add("Excel test 1 of mine");
      defined.add("Excel_test_1_mine", other.getRange("A1"));
      await context.sync();
    });
  });

  afterEach(() => excel.close());

  test("finds no difference in the emulated Excel, and leaves nothing behind", async () => {
    const before = [await names(), Object.keys(excel.book.memory.names)];
    const seen: number[] = [];
    const tested = await excelHost.testExcel((done) => void seen.push(done));
    expect(tested).toHaveLength(STEPS.length);
    expect(tested.filter(({ expected, answered }) => expected !== answered)).toEqual([]);
    expect(seen).toEqual(STEPS.map((_, index) => index));
    expect([await names(), Object.keys(excel.book.memory.names)]).toEqual(before);
    expect(excel.book.memory.xmlParts).toEqual({});
  });

  test("ends after the rule under way when it is stopped, and leaves nothing behind", async () => {
    const before = await names();
    const stop = new AbortController();
    const tested = await excelHost.testExcel((done) => {
      if (done === 2) stop.abort();
    }, stop.signal);
    expect(tested).toHaveLength(3);
    expect(await names()).toEqual(before);
  });

  test("shows the one rule an Excel answers differently, and removes its sheet all the same", async () => {
    const before = await names();
    // The third round trip asks for the first rule, after a free name was looked for and a sheet added.
    excel.host.plantFault({ phase: "before", code: "GeneralException", trip: 3 });
    const tested = await testExcel(undefined, { steps: STEPS.slice(0, 3) });
    const different = tested.filter(({ expected, answered }) => expected !== answered);
    expect(different).toEqual([
      {
        rule: "A sheet's name may have 31 characters",
        source: "Microsoft Support, Rename a worksheet",
        expected: '"accepted"',
        answered: '"GeneralException"',
      },
    ]);
    expect(await names()).toEqual(before);
  });

  test("says in words after which rule an Excel fell silent, and what it left behind", async () => {
    excel.host.plantFault({ phase: "before", code: "", hangs: true, trip: 3 });
    const tested = await testExcel(undefined, { steps: STEPS.slice(0, 3), longestWaitMs: 300 });
    expect(tested.map(({ answered }) => answered)).toEqual([
      '"no answer within 0.3 seconds, and none since. Delete the sheet Excel test 2 a if it is still there later"',
      '"not asked, because Excel did not answer before"',
      '"not asked, because Excel did not answer before"',
    ]);
    expect(tested.map(({ rule }) => rule)).toEqual(STEPS.slice(0, 3).map(({ id }) => EXCEL_RULES[id]));
  });

  test("takes away what a step makes after its time is up, and no later step meets it", async () => {
    const before = await names();
    const [first] = STEPS;
    if (first === undefined) throw new RangeError("There is no step.");
    const made: string[] = [];
    const add = async ({ otherSheet }: Scratch, after: number) => {
      await new Promise((resolve) => setTimeout(resolve, after));
      await Excel.run((context) => {
        context.workbook.worksheets.add(otherSheet);
        return context.sync();
      });
      made.push(otherSheet);
      return "made";
    };
    const slow = { ...first, ask: (scratch: Scratch) => add(scratch, 400) };
    const quick = { ...first, ask: (scratch: Scratch) => add(scratch, 0) };
    const tested = await testExcel(undefined, {
      steps: [slow, quick, { ...slow, ask: () => quiet(600) }],
      longestWaitMs: 200,
    });
    expect(tested.map(({ answered }) => answered)).toEqual([NO_ANSWER, '"made"', NO_ANSWER]);
    await quiet(600);
    expect(new Set(made).size).toBe(2);
    expect(await names()).toEqual(before);
  });

  test("takes its sheet away when a step itself breaks", async () => {
    const before = await names();
    const [first] = STEPS;
    const broken = () => Promise.reject(new TypeError("a mistake of the program"));
    await expect(testExcel(undefined, { steps: first ? [{ ...first, ask: broken }] : [] })).rejects.toThrow(
      "a mistake of the program",
    );
    expect(await names()).toEqual(before);
  });
});
