import type { ExcelHost } from "../../../src/emulator/protocol/excel-host";
import { testExcel } from "../../../src/hosts/excel/self-test/test-excel";
import { HOST_RULES } from "./host-rules";

/** What the browser test calls in the add-in's frame; the emulated host belongs to the page around it. */
async function askHost(rule: string): Promise<unknown> {
  const host: unknown = Reflect.get(window.parent, "host");
  if (!isHost(host)) throw new TypeError("The page around the add-in has no emulated host.");
  return HOST_RULES.find((one) => one.rule === rule)?.ask(host);
}

/** A class of another page is not the same class. */
function isHost(value: unknown): value is ExcelHost {
  return typeof value === "object" && value !== null && "trips" in value && "undo" in value;
}

// As in the tests without a browser: the client ships with this check switched off.
Reflect.set(Reflect.get(OfficeExtension, "CommonUtility"), "_doApiNotSupportedCheck", true);
Object.assign(window, { conformance: { testExcel, askHost } });
