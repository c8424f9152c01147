import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { openPage } from "../emulator/transports/browser";
import type { Scripts } from "./bundled-page";
import { bundled, ORIGIN, serve } from "./bundled-page";
import { median } from "./cost";
import { paneReadings } from "./pane-readings";
import { paneUpdate } from "./pane-update";

const RUNS = 9;
const EDITS = 9;

/** Tells the page around it when the first control stands and the page is free to answer. */
const WATCH = `<script>new MutationObserver((_, observer) => {
  if (!document.querySelector("#pane button, #pane input")) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => parent.postMessage({ ready: performance.now() }, "*")));
}).observe(document, { childList: true, subtree: true });</script>`;
const OFFICE =
  '<script>parent.emulatedExcel(window)</script><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

/**
 * Time until the pane can be used, beside a stand-in for the stock React template: both bundled by the same tool in the
 * same run, loaded in turn into the same Chromium beside the emulated Excel. And the time one new rating takes there.
 */
export async function paneTimes(): Promise<object> {
  const readings = await paneReadings(EDITS);
  const { page, close } = await openPage(ORIGIN);
  try {
    return {
      timeToInteractive: await timesToInteractive(page),
      update74x10: await paneUpdate(() => newPage(page), readings),
    };
  } finally {
    await close();
  }
}

/** Without the emulated Excel, so that only the pane works there. */
async function newPage(beside: Page): Promise<Page> {
  const browser = beside.context().browser();
  if (browser === null) throw new TypeError("The page belongs to no browser.");
  return browser.newPage();
}

async function timesToInteractive(page: Page): Promise<object> {
  const pane = await bundled("src/taskpane/index.tsx");
  const stock = await bundled("test/bench/pages/stock-template.tsx");
  await serve(page, "pane", pane, OFFICE + WATCH);
  await serve(page, "stock", stock, OFFICE + WATCH);
  const times: Record<"pane" | "stock", number[]> = { pane: [], stock: [] };
  for (let run = 0; run < RUNS; run += 1) {
    times.pane.push(await timeToInteractive(page, "pane"));
    times.stock.push(await timeToInteractive(page, "stock"));
  }
  const [ours, theirs] = [median(times.pane), median(times.stock)];
  return {
    pane: { median: ours, bytes: sizeOf(pane) },
    stockTemplate: {
      median: theirs,
      bytes: sizeOf(stock),
      note: "without the template's polyfills for Internet Explorer and its icons, which are not installed",
    },
    ratio: Math.round((ours / theirs) * 100) / 100,
  };
}

/** Milliseconds from the frame's own start. */
async function timeToInteractive(page: Page, name: string): Promise<number> {
  return page.evaluate(async (url) => {
    const frame = document.createElement("iframe");
    const ready = new Promise<number>((resolve) => {
      window.addEventListener("message", ({ data }) => {
        if (typeof data?.ready === "number") resolve(data.ready);
      });
    });
    frame.src = url;
    document.body.append(frame);
    const milliseconds = await ready;
    frame.remove();
    return milliseconds;
  }, `/${name}/`);
}

function sizeOf(scripts: Scripts): object {
  const gzip = (contents: readonly Uint8Array[]) =>
    contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
  const first = scripts.get("index.js") ?? new Uint8Array();
  return { entryGzip: gzip([first]), allGzip: gzip([...scripts.values()]), files: scripts.size };
}
