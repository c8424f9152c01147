// npm run health [seed]: breaks a workbook in every way, repairs it, and prints what was found and what was kept.
import path from "node:path";
import { createRequire } from "node:module";
import { ensureInstalled } from "./installed.mjs";

ensureInstalled();
const { build } = await import("esbuild");
const outfile = path.resolve("node_modules/.cache/hria/breakages.cjs");
const options = { bundle: true, platform: "node", format: "cjs", packages: "external", logLevel: "error" };
await build({ entryPoints: ["test/faults/breakages.ts"], outfile, ...options });
const { breakageReport } = createRequire(import.meta.url)(outfile);
// The spreadsheet engine speaks of its own work there.
console.error = () => undefined;
const word = (is, name) => (is ? name : `NOT ${name}`);
const report = await breakageReport(Number(process.argv[2] ?? 1), (one) => {
  const { isDetected, isRepaired, isKept, roundTrips, name } = one;
  const words = [word(isDetected, "found"), word(isRepaired, "repaired"), word(isKept, "all kept")];
  process.stdout.write(`${words.join(", ").padEnd(28)}  ${roundTrips} round trips  ${name}\n`);
});
const { tried, detected, repaired, kept, mostRoundTrips, wrong } = report;
process.stdout.write(
  `${tried} kinds tried, ${detected} found, ${repaired} repaired, ${kept} with all kept, in ${mostRoundTrips} round trips at most\n`,
);
process.exit(wrong.length === 0 ? 0 : 1);
