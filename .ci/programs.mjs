import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const BROWSERS = [
  process.env.HRIA_BROWSER,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  `${process.env["ProgramFiles"]}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env["ProgramFiles(x86)"]}\\Microsoft\\Edge\\Application\\msedge.exe`,
];
const OFFICES = [
  process.env.HRIA_SOFFICE,
  "/usr/bin/soffice",
  "/usr/local/bin/soffice",
  "/usr/lib/libreoffice/program/soffice",
  "/opt/homebrew/bin/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  `${process.env["ProgramFiles"]}\\LibreOffice\\program\\soffice.exe`,
];

/**
 * Paths of a Chromium-like browser and of LibreOffice, for the tests. On Debian as root the missing one is installed;
 * elsewhere one line says what to install. Never a reason to leave tests out.
 */
export function findPrograms() {
  if (find(BROWSERS) === undefined || find(OFFICES) === undefined) installOnDebian();
  const browser =
    find(BROWSERS) ?? stop("Install Chrome, Chromium or Edge, or set HRIA_BROWSER to its path.");
  const office =
    find(OFFICES) ?? stop("Install LibreOffice Calc, or set HRIA_SOFFICE to the path of soffice.");
  return { browser, office };
}

function find(paths) {
  return paths.find((path) => path !== undefined && path !== "" && existsSync(path));
}

function installOnDebian() {
  const isDebian =
    existsSync("/etc/os-release") && /^ID(_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"));
  if (!isDebian || process.getuid?.() !== 0) return;
  const packages = [];
  if (find(BROWSERS) === undefined) packages.push("chromium");
  if (find(OFFICES) === undefined) packages.push("libreoffice-calc-nogui", "fonts-crosextra-carlito");
  process.stderr.write(`Installing ${packages.join(", ")}, once …\n`);
  const quiet = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  run("apt-get", ["update", "-qq"], quiet);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], quiet);
}

/** Runs a command in the open; ends this process with its code when it fails. */
function run(command, args, options = {}) {
  const result = spawnSync(command, args, { stdio: "inherit", ...options });
  if (result.error) stop(`${command} could not be started: ${result.error.message}`);
  if (result.status !== 0) process.exit(result.status ?? 1);
}

function stop(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
