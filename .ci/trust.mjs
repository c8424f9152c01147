// npm run trust: everything that says a shared workbook is written to safely, one report after the other. Takes more than an
// hour on two cores; `npm run trust -- --quick` leaves the bench out. Ends with 1 when anything was lost or not repaired.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { ensureInstalled } from "./installed.mjs";

const SETS = "node_modules/.cache/hria/requirement-sets.json";
const JEST = ["node_modules/jest/bin/jest.js"];

ensureInstalled();
let failures = 0;

heading("Faults at every round trip, foreign edits at every one");
run([".ci/faults.mjs"]);
heading("Breakages of a workbook, found and repaired");
run([".ci/health.mjs"]);
heading("Rules of the emulated Excel by source, both transports");
run([...JEST, "--verbose", "test/emulator/conformance"]);
heading("Requirement sets of the Office.js members used");
run([...JEST, "test/hosts/excel/requirement-set"]);
const { highest, members } = JSON.parse(readFileSync(SETS, "utf8"));
for (const [set, names] of bySet(members))
  process.stdout.write(`${set} (${names.length}): ${names.join(", ")}\n`);
process.stdout.write(`${members.length} members, highest ExcelApi ${highest}\n`);
heading("Changes of a whole workbook in the newest Excel");
run([...JEST, "test/emulated-excel", "test/hosts/excel/change"], { HRIA_EXCEL_API: "1.21" });
if (!process.argv.includes("--quick")) {
  heading("Bench");
  run([".ci/bench.mjs"]);
}
process.stdout.write(`\n${failures === 0 ? "All reports are clean" : `${failures} reports are not clean`}\n`);
process.exitCode = failures === 0 ? 0 : 1;

function heading(text) {
  process.stdout.write(`\n== ${text}\n`);
}

/** Oldest set first. */
function bySet(used) {
  const sets = [...new Set(used.map(({ set }) => set))].toSorted((one, other) =>
    one.localeCompare(other, "en", { numeric: true }),
  );
  return sets.map((set) => [
    set === "" ? "The client itself, no set stated" : set,
    used
      .filter((one) => one.set === set)
      .map(({ member }) => member)
      .toSorted(),
  ]);
}

function run(command, settings = {}) {
  const { status } = spawnSync(process.execPath, command, {
    stdio: "inherit",
    env: { ...process.env, ...settings },
  });
  if (status !== 0) failures += 1;
}
