import { STEPS } from "../../../src/hosts/excel/self-test/steps";
import { EXCEL_RULES } from "../../../src/hosts/excel/texts/en/excel-rules";
import type { TestedRule } from "../../../src/hosts/host";
import { bySource } from "./by-source";
import { HOST_RULES } from "./host-rules";

interface Transport {
  /** What the self-test found over it, once it is open. */
  readonly tested: () => readonly TestedRule[];
  /** Tries a rule that takes the host's help. */
  readonly askHost: (rule: string) => Promise<unknown>;
}

/** One test per rule, under the document that the rule is taken from. */
export function testRules({ tested, askHost }: Transport): void {
  const steps = STEPS.map(({ id, source }) => ({ rule: EXCEL_RULES[id], source }));
  describe.each(bySource(steps))("%s", (_, rules) => {
    test.each(rules)("%s", (rule) => {
      const found = tested().find((one) => one.rule === rule);
      expect(found?.answered).toBe(found?.expected);
      expect(found).toBeDefined();
    });
  });

  describe.each(bySource(HOST_RULES))("%s", (_, rules) => {
    test.each(rules)("%s", async (rule) => {
      const answer = await askHost(rule);
      expect(answer).toEqual(HOST_RULES.find((one) => one.rule === rule)?.expects);
    });
  });
}
