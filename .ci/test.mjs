// npm test: installs what is missing, runs every test, and closes with the true counts.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { ensureInstalled } from "./installed.mjs";
import { findPrograms } from "./programs.mjs";

ensureInstalled();
const { browser, office } = findPrograms();
const report = "node_modules/.cache/hria/test-report.json";
mkdirSync("node_modules/.cache/hria", { recursive: true });
const jest = spawnSync(
  process.execPath,
  ["node_modules/jest/bin/jest.js", "--json", `--outputFile=${report}`, ...process.argv.slice(2)],
  // The report goes to the file; what people read goes to stderr already.
  {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, HRIA_BROWSER: browser, HRIA_SOFFICE: office },
  },
);
if (jest.error) throw jest.error;
const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } =
  JSON.parse(readFileSync(report, "utf8"));
// A file that could not even start is a failure, and a test left out is one too.
const failed = numFailedTests + numRuntimeErrorTestSuites + numPendingTests + numTodoTests;
process.stdout.write(`Tests: ${numPassedTests} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && numPassedTests > 0 ? (jest.status ?? 1) : 1;
