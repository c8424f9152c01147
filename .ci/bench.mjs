// npm run bench: prints the cost of the main jobs as JSON. Single runs on whatever machine this is: compare ratios.
import path from "node:path";
import { createRequire } from "node:module";
import { ensureInstalled } from "./installed.mjs";

// As people get it: React checks itself otherwise, which takes longer than drawing.
process.env.NODE_ENV = "production";
ensureInstalled();
const { build } = await import("esbuild");
const outfile = path.resolve("node_modules/.cache/hria/bench.cjs");
await build({
  entryPoints: ["test/bench/bench.ts"],
  outfile,
  bundle: true,
  platform: "node",
  format: "cjs",
  packages: "external",
  jsx: "automatic",
  logLevel: "error",
});
const { bench } = createRequire(import.meta.url)(outfile);
process.stdout.write(`${JSON.stringify(await bench(), undefined, 2)}\n`);
process.exit(0);
