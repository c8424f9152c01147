// npm run decision: prints what says that the ranking is explained and tested rightly. Ends with 1 when a figure is off.
// Times are those of this machine while it did whatever else it did: compare the ratios.
import path from "node:path";
import { createRequire } from "node:module";
import { ensureInstalled } from "./installed.mjs";

ensureInstalled();
const { build } = await import("esbuild");
const outfile = path.resolve("node_modules/.cache/hria/decision.cjs");
await build({
  entryPoints: ["test/decision/acceptance.ts"],
  outfile,
  bundle: true,
  platform: "node",
  format: "cjs",
  packages: "external",
  logLevel: "error",
});
const { acceptance } = createRequire(import.meta.url)(outfile);
const { lines, failures } = acceptance();
process.stdout.write(`${lines.join("\n")}\n`);
process.exitCode = failures === 0 ? 0 : 1;
