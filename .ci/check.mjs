// npm run check: everything that must hold before a change lands. Every step runs, so that one call names every fault.
import { spawnSync } from "node:child_process";
import { ensureInstalled } from "./installed.mjs";

ensureInstalled();
const node = (script, ...args) => [process.execPath, [script, ...args]];
const STEPS = [
  ["types", ...node("node_modules/typescript/bin/tsc", "--noEmit", "-p", ".")],
  [
    "lint",
    ...node("node_modules/oxlint/bin/oxlint", "--type-aware", "--deny-warnings", "src", "test", ".ci"),
  ],
  ["format", ...node("node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", ".")],
  ["dead code", ...node("node_modules/knip/bin/knip.js")],
  [
    "production build",
    ...node(
      "node_modules/webpack-cli/bin/cli.js",
      "--mode",
      "production",
      "--config-name",
      "taskpane",
      "--env",
      "origin=https://scorecard.example.org",
      "--stats",
      "errors-warnings",
    ),
  ],
  ["built pane", ...node(".ci/check-build.mjs")],
  ["tests", ...node(".ci/test.mjs")],
];

let failures = 0;
for (const [name, command, args] of STEPS) {
  if (name === "tests" && process.env.HRIA_TESTED === "yes") continue;
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) failures += 1;
  process.stdout.write(
    `${status === 0 ? "✓" : "✗"} ${String(name)} (${Math.round((Date.now() - started) / 1000)} s)\n`,
  );
}
process.exitCode = failures === 0 ? 0 : 1;
