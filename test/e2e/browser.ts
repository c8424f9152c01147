import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Frame, type Page } from "playwright-core";
import type axe from "axe-core";
import { browserPath } from "../programs";

/** Without the background requests that a closed network refuses by the dozen. */
const FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath, args: FLAGS });
}

/** The task pane inside the demo page, once it has something to say. */
export async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("iframe#pane");
  const pane = await element.contentFrame();
  if (pane === null) throw new Error("The demo page has no pane.");
  await pane.waitForSelector("h1");
  return pane;
}

/** Values of single named cells, read by the real Office.js client in the pane, as any add-in would. */
export async function cellsOf(pane: Frame, names: readonly string[]): Promise<readonly unknown[]> {
  return await pane.evaluate(async (wanted) => {
    return await Excel.run(async (context) => {
      const ranges = wanted.map((name) => context.workbook.names.getItem(name).getRange().load("values"));
      await context.sync();
      return ranges.map(({ values }): unknown => values[0]?.[0]);
    });
  }, names);
}

/** Every rule of WCAG 2.0 A to 2.2 AA and best practice that the pane breaks, with the elements that break it. */
export async function accessibilityFindings(pane: Frame): Promise<readonly string[]> {
  // Evaluated by the browser's debugger, so that the page's own policy on scripts stays as strict as it ships.
  await pane.evaluate(readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8"));
  return await pane.evaluate(async () => {
    const { axe: checker } = window as typeof window & { axe: typeof axe };
    const { violations } = await checker.run(document, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary ?? ""}`),
    );
  });
}
