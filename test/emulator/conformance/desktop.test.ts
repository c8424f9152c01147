import type { TestedRule } from "../../../src/hosts/host";
import { testExcel } from "../../../src/hosts/excel/self-test/test-excel";
import { openEmulatedExcel } from "../../emulated-excel";
import type { EmulatedExcel } from "../../emulated-excel";
import { HOST_RULES } from "./host-rules";
import { testRules } from "./test-rules";

describe("Excel's rules over the desktop bridge", () => {
  let excel: EmulatedExcel;
  let tested: readonly TestedRule[];

  beforeAll(async () => {
    excel = await openEmulatedExcel();
    tested = await testExcel();
  });

  afterAll(() => excel.close());

  testRules({
    tested: () => tested,
    askHost: async (rule) => HOST_RULES.find((one) => one.rule === rule)?.ask(excel.host),
  });
});
