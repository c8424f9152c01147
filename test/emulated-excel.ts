import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { JSDOM as JsdomWindow } from "jsdom";
import { Book } from "../src/emulator/book/book";
import type { Snapshot } from "../src/emulator/book/book";
import type { Engine } from "../src/emulator/engine/engine";
import { ExcelHost } from "../src/emulator/protocol/excel-host";
import type { HostOptions } from "../src/emulator/protocol/excel-host";
import { installBridge } from "../src/emulator/transports/desktop-bridge";
import { bundleEngine, enginePath } from "./emulator-engine";

export interface EmulatedExcelOptions extends HostOptions {
  /** Highest requirement set the host reports, and the client enforces; 1.9 where nobody asks for another. */
  readonly excelApi?: string;
  /** A workbook saved by `book.snapshot()`. */
  readonly snapshot?: Snapshot;
}

export interface EmulatedExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: ExcelHost;
  readonly book: Book;
  /** The page in which the Office.js client runs. */
  readonly window: JsdomWindow["window"];
  /** Takes the globals away again. Throws when the add-in used a member that the emulated Excel does not answer. */
  readonly close: () => void;
}

/** The requirement set that tests run at which name none: the floor, or another one asked for from outside. */
const EXCEL_API = process.env["HRIA_EXCEL_API"] ?? "1.9";

const OFFICE = path.resolve(process.cwd(), "node_modules/@microsoft/office-js/dist/office.js");
const GLOBALS = ["Excel", "Office", "OfficeExtension"] as const;

/**
 * Opens the emulated Excel behind the real, unmodified Office.js client, and installs the client's globals, so that
 * add-in code runs unchanged. For jest's node environment: the client gets a page of its own.
 */
export async function openEmulatedExcel(options: EmulatedExcelOptions = {}): Promise<EmulatedExcel> {
  const { excelApi = EXCEL_API, snapshot } = options;
  await bundleEngine();
  const { createHeadless }: { createHeadless: () => Engine } = load(enginePath());
  const book = new Book(createHeadless(), structuredClone(snapshot));
  const host = new ExcelHost(book, options);
  const window = await openClient(host, excelApi);
  const restore = installGlobals(window);
  const close = () => {
    restore();
    window.close();
    book.dispose();
    const wrong = [...host.unsupported, ...host.failures];
    if (wrong.length > 0) throw new Error(`The emulated Excel could not answer: ${wrong.join(", ")}`);
  };
  const { Excel, Office, OfficeExtension } = clientOf(window);
  return { Excel, Office, OfficeExtension, host, book, window, close };
}

export type Client = Pick<EmulatedExcel, "Excel" | "Office" | "OfficeExtension">;

/** Another Office.js client before the same workbook, as in a colleague's pane. */
export async function openClient(host: ExcelHost, excelApi = EXCEL_API): Promise<JsdomWindow["window"]> {
  const { JSDOM }: { JSDOM: typeof JsdomWindow } = load("jsdom");
  const { window } = new JSDOM(
    `<!doctype html><body><script src="${pathToFileURL(OFFICE).href}"></script></body>`,
    {
      url: "https://localhost/taskpane.html",
      runScripts: "dangerously",
      resources: "usable",
      pretendToBeVisual: true,
      beforeParse: (target) => void installBridge(target, host, { excelApi }),
    },
  );
  await new Promise((resolve) => window.addEventListener("load", resolve));
  const { Office, OfficeExtension } = clientOf(window);
  await Office.onReady();
  // The client can check the requirement set of every member it calls; it ships with this switched off.
  const checks: unknown = Reflect.get(OfficeExtension, "CommonUtility");
  if (typeof checks !== "function") throw new TypeError("The Office.js client has no CommonUtility.");
  Reflect.set(checks, "_doApiNotSupportedCheck", true);
  return window;
}

export function clientOf(window: JsdomWindow["window"]): Client {
  return { Excel: window["Excel"], Office: window["Office"], OfficeExtension: window["OfficeExtension"] };
}

function installGlobals(window: JsdomWindow["window"]): () => void {
  const earlier = GLOBALS.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of GLOBALS)
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
  return () => {
    for (const [name, descriptor] of earlier) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}

/** Loads what is too large or too new for an import statement; see `test/emulator-engine.ts`. */
const load = createRequire(path.resolve(process.cwd(), "package.json"));
