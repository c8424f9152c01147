import { createServer } from "node:http";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import webpack from "webpack";
import { defaultFirmnessSettings } from "../../src/core/analysis/firmness";
import { firmness } from "../../src/core/analysis/firmness-job";
import builds from "../../webpack.config.js";
import { analysisCase } from "../bench/analysis-case";
import { openBrowser } from "./browser";
import type { WorkerPage } from "./worker-page";

const SIZE = [6, 66] as const;
const folder = mkdtempSync(path.join(tmpdir(), "hria-worker-"));
/** The pane's own policy on scripts, from its page. */
const policy = /script-src[^;]*/.exec(readFileSync("src/taskpane/taskpane.html", "utf8"))![0];
const html = `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${policy.replace(/<%.*%>/, "'self'")}"><script src="page.js"></script>`;

let browser: Browser;
let page: Page;
const server = createServer((request, response) => {
  const name = path.basename(request.url ?? "/");
  const isPage = name === "" || name === "index.html";
  response.setHeader("content-type", isPage ? "text/html" : "text/javascript");
  response.end(isPage ? html : readFileSync(path.join(folder, name)));
});

/** The page is built as the pane is, and analyses in a real browser. */
beforeAll(async () => {
  await build();
  await new Promise<void>((resolve) => {
    server.listen(0, "localhost", resolve);
  });
  browser = await openBrowser();
  page = await browser.newPage();
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
});

afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
});

describe("the analysis in a browser", () => {
  test("runs in a worker, shows progress, leaves the page its turns, and gives the figures of the core", async () => {
    const heard = await page.evaluate(([vendors, criteria]) => {
      return (window as unknown as { workerPage: WorkerPage }).workerPage.analyse(vendors, criteria);
    }, SIZE);
    expect(page.workers()).toHaveLength(1);
    expect(heard.firmness).toEqual(firmness(analysisCase(...SIZE), defaultFirmnessSettings));
    expect(heard.shares.length).toBeGreaterThan(2);
    expect(heard.shares.at(-1)).toBe(1);
    expect(heard.longestPause).toBeLessThan(250);
  });

  test("a cancelled analysis says nothing more", async () => {
    const late = await page.evaluate(([vendors, criteria]) => {
      return (window as unknown as { workerPage: WorkerPage }).workerPage.cancel(vendors, criteria);
    }, SIZE);
    expect(late).toBe(0);
  });
});

/** With the rules by which the pane is built, in the folder of this test. */
async function build(): Promise<void> {
  const [pane]: readonly object[] = builds({ origin: "https://localhost" }, { mode: "production" });
  const config: webpack.Configuration = {
    ...pane,
    entry: { page: path.resolve("test/e2e/worker-page.ts") },
    output: { path: folder, filename: "[name].js", publicPath: "auto" },
    plugins: [],
    cache: false,
  };
  await new Promise<void>((resolve, reject) => {
    webpack(config, (failure, stats) => {
      if (failure !== null) reject(failure);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}
