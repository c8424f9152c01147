// npm run bench: round trips, bytes, times and memory of every command and of the pane, each part in a process of its own.
// Prints everything as JSON, then every budget with its verdict; ends with 1 when one is broken.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";
import { ensureInstalled } from "./installed.mjs";

const CACHE = path.resolve("node_modules/.cache/hria");
const RESULT = path.join(CACHE, `bench-part-${process.pid}.json`);
/** Built with room for 50 vendors, more than a workbook is offered with, to see how everything grows. */
const WIDE_PARTS = ["growth", "file"];
const WIDE_SLOTS = 50;
const LIMITS = /workbook[\\/]limits\.ts$/;

// As people get it: React checks itself otherwise, which takes longer than drawing.
process.env.NODE_ENV = "production";
if (process.argv[2] === "--part") await carryOut(process.argv.slice(3));
else await carryOutAll();

/** One part, in this process. */
async function carryOut([bundle, name, size, result]) {
  // The spreadsheet engine speaks of its own work there.
  console.error = () => undefined;
  const { benchPart } = createRequire(import.meta.url)(bundle);
  const found = await benchPart(name, size === "" ? undefined : size);
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1000);
  writeFileSync(result, JSON.stringify({ ...found, peakMegabytes }));
  process.exit(0);
}

async function carryOutAll() {
  ensureInstalled();
  const bundle = await bundled("bench.cjs");
  const wide = await bundled("bench-wide.cjs", WIDE_SLOTS);
  const { budgetsIn, partsOfBench } = createRequire(import.meta.url)(bundle);
  const results = {};
  for (const { name, size = "" } of partsOfBench()) {
    const title = `${name} ${size}`.trim();
    process.stderr.write(`\n${title}\n`);
    const started = Date.now();
    const from = WIDE_PARTS.includes(name) ? wide : bundle;
    const command = [".ci/bench.mjs", "--part", from, name, size, RESULT];
    const { status } = spawnSync(process.execPath, command, { stdio: ["ignore", 2, 2] });
    if (status !== 0) throw new Error(`The part "${title}" ended with ${status}.`);
    const seconds = Math.round((Date.now() - started) / 100) / 10;
    process.stderr.write(`${title}: ${seconds} s\n`);
    results[title] = { seconds, ...JSON.parse(readFileSync(RESULT, "utf8")) };
  }
  process.stdout.write(`${JSON.stringify({ node: process.version, ...results }, undefined, 2)}\n`);
  process.exitCode = printed(results, budgetsIn(results));
}

/** The end of the report; answers with the code to end with. */
function printed(results, budgets) {
  const write = (line) => process.stdout.write(`${line}\n`);
  write("\nReal Office.js client, emulated Excel, one shared machine: compare ratios, not milliseconds.\n");
  for (const [title, { seconds, peakMegabytes }] of Object.entries(results))
    write(`${`${seconds} s`.padStart(8)}  ${`${peakMegabytes} MB`.padStart(8)}  ${title}`);
  write("");
  for (const { name, verdict } of budgets) write(`${verdict}  (${name})`);
  const broken = budgets.filter(({ isKept }) => !isKept).length;
  write(`${budgets.length} budgets, ${broken} broken`);
  return broken === 0 ? 0 : 1;
}

async function bundled(name, slots) {
  const { build } = await import("esbuild");
  const outfile = path.join(CACHE, name);
  await build({
    entryPoints: ["test/bench/bench.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    packages: "external",
    jsx: "automatic",
    logLevel: "error",
    plugins: slots === undefined ? [] : [widened(slots)],
  });
  return outfile;
}

function widened(slots) {
  const contents = (file) =>
    readFileSync(file, "utf8").replace(/VENDOR_SLOTS = \d+/, `VENDOR_SLOTS = ${slots}`);
  return {
    name: "more-vendors",
    setup: ({ onLoad }) =>
      onLoad({ filter: LIMITS }, (file) => ({ contents: contents(file.path), loader: "ts" })),
  };
}
