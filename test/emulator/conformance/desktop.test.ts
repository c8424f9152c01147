import type { TestedRule } from "../../../src/hosts/host";
import { STEPS } from "../../../src/hosts/excel/self-test/steps";
import { testExcel } from "../../../src/hosts/excel/self-test/test-excel";
import { EXCEL_RULES } from "../../../src/hosts/excel/texts/en/excel-rules";
import { openEmulatedExcel } from "../../emulated-excel";
import type { EmulatedExcel } from "../../emulated-excel";
import { HOST_RULES } from "./host-rules";
import { bySource } from "./by-source";

describe("Excel's rules over the desktop bridge", () => {
  let excel: EmulatedExcel;
  let tested: readonly TestedRule[];

  beforeAll(async () => {
    excel = await openEmulatedExcel();
    tested = await testExcel();
  });

  afterAll(() => excel.close());

  describe.each(bySource(STEPS.map(({ id, source }) => ({ rule: EXCEL_RULES[id], source }))))(
    "%s",
    (_, rules) => {
      test.each(rules)("%s", (rule) => {
        const found = tested.find((one) => one.rule === rule);
        expect(found?.answered).toBe(found?.expected);
        expect(found).toBeDefined();
      });
    },
  );

  describe.each(bySource(HOST_RULES))("%s", (_, rules) => {
    test.each(rules)("%s", async (rule) => {
      const found = HOST_RULES.find((one) => one.rule === rule);
      expect(await found?.ask(excel.host)).toEqual(found?.expects);
    });
  });
});
