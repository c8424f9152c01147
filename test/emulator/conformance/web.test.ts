import type { TestedRule } from "../../../src/hosts/host";
import { openPage } from "../transports/browser";
import type { OpenPage } from "../transports/browser";
import { testRules } from "./test-rules";

describe("Excel's rules over the web frame, in a browser with a grid", () => {
  let opened: OpenPage;
  let tested: readonly TestedRule[];

  beforeAll(async () => {
    opened = await openPage("https://add-in.test", "test/emulator/conformance/in-pane.ts");
    await opened.pane.waitForFunction(() => "conformance" in globalThis);
    tested = await opened.pane.evaluate(() => Reflect.get(globalThis, "conformance").testExcel());
  }, 240_000);

  afterAll(() => opened.close());

  testRules({
    tested: () => tested,
    askHost: (rule) =>
      opened.pane.evaluate((asked) => Reflect.get(globalThis, "conformance").askHost(asked), rule),
  });
});
