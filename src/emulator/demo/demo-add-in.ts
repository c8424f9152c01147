/** What the demo's bar asks of the add-in. It runs in a page of its own, behind the real Office.js like the pane. */
export interface DemoAddIn {
  /** Writes the example with fictional vendors into the workbook, and tells which sheet is under way. */
  readonly writeExample: (onProgress: (text: string) => void) => Promise<void>;
  /** The workbook's assessment as an .xlsx file; `undefined` when it holds none. */
  readonly file: () => Promise<{ readonly name: string; readonly bytes: Uint8Array } | undefined>;
}

declare global {
  interface Window {
    demoAddIn?: Promise<DemoAddIn>;
    emulatedExcel?: (target: Window) => void;
  }
}

let opened: Promise<DemoAddIn> | undefined;

/** Opens the page on first use and keeps it. */
export function demoAddIn(): Promise<DemoAddIn> {
  opened ??= open();
  return opened;
}

async function open(): Promise<DemoAddIn> {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.src = "add-in.html";
  const isLoaded = new Promise((resolve) => {
    frame.addEventListener("load", resolve);
  });
  document.body.append(frame);
  await isLoaded;
  const addIn = frame.contentWindow?.demoAddIn;
  if (addIn === undefined) throw new Error("The demo's add-in page did not load.");
  return await addIn;
}
