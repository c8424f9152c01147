import { AsyncLocalStorage } from "node:async_hooks";
import type { JSDOM as JsdomWindow } from "jsdom";
import { excelHost } from "../src/hosts/excel/excel-host";
import type { LiveWorkbookHost } from "../src/hosts/host";
import { type Client, clientOf, type EmulatedExcel, openClient } from "./emulated-excel";

export interface Pane {
  readonly host: LiveWorkbookHost;
  /** Runs in this pane what speaks to Excel by itself. */
  readonly run: <Result>(act: () => Promise<Result>) => Promise<Result>;
}

const GLOBALS = ["Excel", "Office", "OfficeExtension"] as const;
const clients = new AsyncLocalStorage<Client>();

/**
 * Two panes before one workbook, each with an Office.js client of its own. What either does finds its own client under
 * the global names, however the two take turns. Answers also with the way to close them, before the workbook is closed.
 */
export async function openPanes(
  excel: EmulatedExcel,
): Promise<{ readonly panes: readonly [Pane, Pane]; readonly close: () => void }> {
  const windows = [await openClient(excel.host), await openClient(excel.host)] as const;
  const descriptors = GLOBALS.map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  for (const name of GLOBALS) {
    const get = () => (clients.getStore() ?? excel)[name];
    Object.defineProperty(globalThis, name, { get, configurable: true });
  }
  const close = () => {
    for (const [name, descriptor] of descriptors) Object.defineProperty(globalThis, name, descriptor ?? {});
    for (const window of windows) window.close();
  };
  return { panes: [paneOf(windows[0]), paneOf(windows[1])], close };
}

function paneOf(window: JsdomWindow["window"]): Pane {
  const client = clientOf(window);
  const host = new Proxy(excelHost, {
    get: (target, key) => {
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== "function") return member;
      return (...given: unknown[]): unknown =>
        clients.run(client, () => Reflect.apply(member, target, given));
    },
  });
  return { host, run: (act) => clients.run(client, act) };
}
