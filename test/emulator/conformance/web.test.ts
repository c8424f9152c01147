import type { TestedRule } from "../../../src/hosts/host";
import { STEPS } from "../../../src/hosts/excel/self-test/steps";
import { EXCEL_RULES } from "../../../src/hosts/excel/texts/en/excel-rules";
import { openPage } from "../transports/browser";
import type { OpenPage } from "../transports/browser";
import { HOST_RULES } from "./host-rules";
import { bySource } from "./by-source";

describe("Excel's rules over the web frame, in a browser with a grid", () => {
  let opened: OpenPage;
  let tested: readonly TestedRule[];

  beforeAll(async () => {
    opened = await openPage("https://add-in.test", "test/emulator/conformance/in-pane.ts");
    await opened.pane.waitForFunction(() => "conformance" in globalThis);
    tested = await opened.pane.evaluate(() => Reflect.get(globalThis, "conformance").testExcel());
  }, 240_000);

  afterAll(() => opened.close());

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
      const answer = await opened.pane.evaluate(
        (asked) => Reflect.get(globalThis, "conformance").askHost(asked),
        rule,
      );
      expect(answer).toEqual(HOST_RULES.find((one) => one.rule === rule)?.expects);
    });
  });
});
