import path from "node:path";
import type { BuildOptions } from "esbuild";
import { build } from "esbuild";
import type { Page } from "playwright-core";

export const ORIGIN = "http://localhost:3999";

const WORKER = "src/taskpane/analysis/analysis-worker.ts";

/** A page's scripts by their names; "index.js" comes first. */
export type Scripts = ReadonlyMap<string, Uint8Array>;

/** Bundles an entry, with the pane's worker beside it where it is needed. */
export async function bundled(entry: string, needsWorker = false): Promise<Scripts> {
  const page = await scriptsOf({ entryPoints: { index: entry }, splitting: true });
  const worker = needsWorker ? await scriptsOf({ entryPoints: { "analysis-worker": WORKER } }) : [];
  return new Map([...page, ...worker]);
}

async function scriptsOf(options: Pick<BuildOptions, "entryPoints" | "splitting">): Promise<Scripts> {
  const folder = path.resolve("bundled-page");
  const { outputFiles } = await build({
    ...options,
    outdir: folder,
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  return new Map(outputFiles.map((file) => [path.relative(folder, file.path), file.contents]));
}

/** Answers `/<name>/` with a page that loads the scripts, and `/<name>/<script>` with each of them. */
export async function serve(page: Page, name: string, scripts: Scripts, head = ""): Promise<void> {
  const html = `<!doctype html><title>${name}</title>
<style>html,body,#pane{margin:0;height:100%}</style>${head}
<div id="pane"></div><script type="module" src="/${name}/index.js"></script>`;
  await page.route(`${ORIGIN}/${name}/**`, (route) => {
    const file = new URL(route.request().url()).pathname.slice(name.length + 2).replace(/\.ts$/, ".js");
    const script = scripts.get(file);
    if (script === undefined) return route.fulfill({ body: html, contentType: "text/html" });
    return route.fulfill({ body: Buffer.from(script), contentType: "text/javascript" });
  });
}
