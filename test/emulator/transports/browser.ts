import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import type { Browser, Frame, Page, Route } from "playwright-core";

const OFFICE = path.resolve(process.cwd(), "node_modules/@microsoft/office-js/dist");
const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge"];

export interface OpenPage {
  readonly page: Page;
  readonly pane: Frame;
  readonly close: () => Promise<void>;
}

/** Opens the outer page with the add-in in its frame, and a script of its own where one is named. No server and no certificate: every address is answered here. */
export async function openPage(origin: string, addIn?: string): Promise<OpenPage> {
  const outer = await bundled("test/emulator/transports/outer-page.ts");
  const output = (ending: string) => outer.find((file) => file.path.endsWith(ending))?.text ?? "";
  const files: Readonly<Record<string, string>> = {
    "/": page("/outer-page.css", '<div id="grid"></div><script type="module" src="/outer-page.js"></script>'),
    "/outer-page.js": output(".js"),
    "/outer-page.css": output(".css"),
    "/add-in.html": `<!doctype html><title>Add-in</title>${loaderOf(origin)}<p>add-in</p>`,
    "/add-in.js": addIn === undefined ? "" : ((await bundled(addIn))[0]?.text ?? ""),
  };
  const browser = await chromium.launch({
    executablePath: CHROMIUM.find(existsSync) ?? "",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const opened = await browser.newPage({ viewport: { width: 1200, height: 700 } });
  await opened.route("**/*", (route) => answer(route, files));
  await opened.goto(`${origin}/`);
  const handle = await opened.waitForSelector("iframe:not([name='']), iframe[src]");
  const pane = await handle.contentFrame();
  if (!pane) throw new Error("The add-in's frame did not open.");
  await pane.waitForFunction(() => "Office" in globalThis);
  await pane.evaluate(() => Office.onReady());
  if (addIn !== undefined) await pane.addScriptTag({ url: `${origin}/add-in.js`, type: "module" });
  return { page: opened, pane, close: () => closeBoth(browser) };
}

async function bundled(entry: string) {
  const { outputFiles } = await build({
    entryPoints: [path.resolve(process.cwd(), entry)],
    bundle: true,
    write: false,
    outdir: "outer",
    format: "esm",
    loader: { ".ttf": "dataurl", ".woff2": "dataurl" },
    logLevel: "error",
  });
  return outputFiles;
}

function loaderOf(origin: string): string {
  const office = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
  return origin.startsWith("https:") ? office : `<script>parent.emulatedExcel(window)</script>${office}`;
}

function page(style: string, body: string): string {
  return `<!doctype html><title>Outer page</title><link rel="stylesheet" href="${style}">
<style>html,body{margin:0;height:100%}body{display:grid;grid-template-columns:1fr 320px}#grid{height:100vh}iframe{height:100vh}</style>${body}`;
}

async function answer(route: Route, files: Readonly<Record<string, string>>): Promise<void> {
  const { hostname, pathname } = new URL(route.request().url());
  const office = path.join(OFFICE, pathname.replace("/lib/1/hosted/", "").toLowerCase());
  if (hostname === "appsforoffice.microsoft.com" && existsSync(office)) {
    return route.fulfill({ body: readFileSync(office, "utf8"), contentType: "text/javascript" });
  }
  const body = files[pathname];
  const endings: Readonly<Record<string, string>> = { js: "text/javascript", css: "text/css" };
  const contentType = endings[pathname.split(".").at(-1) ?? ""] ?? "text/html";
  return body === undefined ? route.fulfill({ status: 404, body: "" }) : route.fulfill({ body, contentType });
}

async function closeBoth(browser: Browser): Promise<void> {
  await browser.close();
}
