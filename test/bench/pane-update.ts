import { createRequire } from "node:module";
import path from "node:path";
import type { JSDOM as JsdomWindow } from "jsdom";
import { FRAME_MILLISECONDS } from "./budgets";
import { rounded, verdict } from "./cost";

const GLOBALS = [
  "document",
  "navigator",
  "HTMLElement",
  "Element",
  "Node",
  "NodeFilter",
  "MutationObserver",
  "getComputedStyle",
  "requestAnimationFrame",
  "cancelAnimationFrame",
] as const;

/** Milliseconds from a new rating to the changed pane, in a page without layout and paint: the core's comparison and React. */
export async function paneUpdate(): Promise<object> {
  const load = createRequire(path.resolve(process.cwd(), "package.json"));
  const { JSDOM }: { JSDOM: typeof JsdomWindow } = load("jsdom");
  const { window } = new JSDOM("<!doctype html><body></body>", { pretendToBeVisual: true });
  const define = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  define("window", window);
  for (const name of GLOBALS) define(name, window[name]);
  // React looks for a page when it is loaded.
  const { updateTimes } = await import("./updated-views");
  const results: Record<string, object> = {};
  for (const view of ["compare", "rate"] as const) {
    const { comparing, drawing } = await updateTimes(view);
    const whole = median(comparing.map((time, index) => time + (drawing[index] ?? 0)));
    results[view] = {
      comparing: median(comparing),
      drawing: median(drawing),
      median: whole,
      budget: verdict(whole, FRAME_MILLISECONDS, "ms"),
    };
  }
  return { note: "medians in milliseconds, jsdom: no layout and no paint", ...results };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return rounded(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN);
}
