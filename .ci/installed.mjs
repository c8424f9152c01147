import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

/** Installs the packages when they are missing or older than the lockfile, so that every command works on a fresh clone. */
export function ensureInstalled() {
  if (isCurrent()) return;
  console.log("Installing the packages. This happens once and takes about a minute.");
  // As locked. `npm ci` would give up where a registry lacks a package for another platform that nobody needs here.
  const { status } = spawnSync(
    "npm",
    ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      stdio: "inherit",
      shell: process.platform === "win32",
    },
  );
  if (status === 0) return;
  console.error("The packages could not be installed. Check the connection, then try again.");
  process.exit(1);
}

// npm writes this file last, so that an installation that broke off counts as none.
function isCurrent() {
  const marker = "node_modules/.package-lock.json";
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync("package-lock.json").mtimeMs;
}
