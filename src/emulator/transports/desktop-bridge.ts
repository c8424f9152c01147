import type { ExcelHost } from "../protocol/excel-host";
import { BODY, FLAGS, OTHER_SETS } from "../protocol/wire";

export interface BridgeOptions {
  /** Highest requirement set reported, for example "1.9". */
  readonly excelApi?: string;
  /** Whether Excel is dark, asked each time a pane loads; without it a pane goes by the browser. */
  readonly isDark?: () => boolean;
}

/** Number by which the client names a batch of Excel's object model, and the event channel that belongs to it. */
const BATCH = 93;
const EVENT_CHANNEL = 33;
const EVENT_MESSAGE = 65_536;

/** Colours of desktop Excel's themes, as numbers 0xRRGGBB. Source: Office.OfficeTheme. */
const LIGHT = { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x000000 };
const DARK = { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xffffff };

type Callback = (result: unknown) => void;

/**
 * Plays desktop Excel for one window, `target`: the Office.js client finds these functions on `window.external`. To be
 * installed before office.js runs. Answers with the way to take it away again.
 */
export function installBridge(
  target: object,
  host: ExcelHost,
  { excelApi = "1.9", isDark }: BridgeOptions = {},
): () => void {
  let handler: ((id: number, message: unknown) => void) | undefined;
  let lastMessage = 0;
  const disconnect = host.events.connect((type, object, event) => {
    lastMessage += 1;
    const message = [EVENT_MESSAGE, type, object, JSON.stringify(event), `m${lastMessage}`];
    handler?.(EVENT_CHANNEL, safeArray([safeArray(message)]));
  });
  const bridge = {
    GetHostInfo: () => "Excel$Win32$16.01$en-US$emulated$$disableLogging$16",
    GetLoggingAllowed: () => false,
    GetContext: () => context(host, excelApi, isDark),
    Execute: (id: number, params: readonly (readonly unknown[])[], callback: Callback) => {
      if (id === BATCH) void answer(host, params[0] ?? [], callback);
      else setTimeout(() => callback(0));
    },
    RegisterEvent: (id: number, _target: string, register: typeof handler, callback: Callback) => {
      if (id === EVENT_CHANNEL) handler = register;
      setTimeout(() => callback(0));
    },
    UnregisterEvent: (_id: number, _target: string, callback: Callback) => setTimeout(() => callback(0)),
  };
  Object.defineProperty(target, "external", { value: bridge, configurable: true });
  return disconnect;
}

async function answer(host: ExcelHost, sent: readonly unknown[], callback: Callback): Promise<void> {
  const body = await host.answer(String(sent[BODY]), Number(sent[FLAGS]));
  callback(safeArray([0, [200, ["Content-Type", "application/json"], body]]));
}

/** Desktop Excel hands lists over as OLE safe arrays. */
function safeArray(items: readonly unknown[]) {
  return { toArray: () => items, dimensions: () => 1 };
}

function context(host: ExcelHost, excelApi: string, isDark: BridgeOptions["isDark"]) {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "emulated",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 1033,
    GetAppDataLocale: () => 1033,
    GetDocUrl: () => "Book1.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "emulated",
    GetInstanceId: () => "emulated",
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: excelApi, ...OTHER_SETS }),
    GetHostFullVersion: () => "16.0.17000.0",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(isDark === undefined ? {} : isDark() ? DARK : LIGHT),
    GetSettings: () => documentSettings(host.book.memory.documentSettings),
  };
}

function documentSettings(stored: Record<string, string>) {
  const clear = () => {
    for (const key of Object.keys(stored)) delete stored[key];
  };
  return {
    Read: (keys: string[], values: string[]) => {
      keys.push(...Object.keys(stored));
      values.push(...Object.values(stored));
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      clear();
      for (const [index, key] of keys.entries()) stored[key] = values[index] ?? "";
    },
    Clear: clear,
  };
}
