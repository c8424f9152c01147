// npm run faults: disturbs every round trip of every command in every way, and prints what was lost. Aim: nothing.
// HRIA_FAULTS_PAIRS=2000 npm run faults: with 2,000 pairs of faults instead of 150.
// npm run faults -- "replace, trip [45]": only the points whose label matches this pattern.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import path from "node:path";
import { createRequire } from "node:module";
import { ensureInstalled } from "./installed.mjs";

const [pattern = "", stride, offset] = process.argv.slice(2);
const outfile = path.resolve("node_modules/.cache/hria/faults.cjs");
if (stride === undefined) await all(Math.min(4, availableParallelism()));
else {
  const { faultReport } = createRequire(import.meta.url)(outfile);
  const report = await faultReport(Number(stride), Number(offset), pattern, (progress) =>
    process.send(progress),
  );
  process.stdout.write(JSON.stringify(report));
  process.exit(0);
}

/** One process for every part: two emulated workbooks never live in one. */
async function all(parts) {
  ensureInstalled();
  const { build } = await import("esbuild");
  const options = { bundle: true, platform: "node", format: "cjs", packages: "external", logLevel: "error" };
  await build({ entryPoints: ["test/faults/report.ts"], outfile, ...options });
  const reports = await Promise.all(Array.from({ length: parts }, (_, part) => reportOf(parts, part)));
  const sum = (key) => reports.reduce((total, report) => total + report[key], 0);
  const list = (key) => reports.flatMap((report) => report[key]);
  const wrong = ["lost", "half", "notRepeatable", "lostEdits", "collided"].flatMap(list);
  const report = {
    roundTrips: reports[0].roundTrips,
    points: sum("points"),
    pairs: sum("pairs"),
    panesClosedAmongThem: sum("panesClosed"),
    lost: list("lost").length,
    halfStates: list("half").length,
    thirdRunsThatChangeSomething: list("notRepeatable").length,
    interleavings: sum("interleavings"),
    lostEdits: list("lostEdits").length,
    encountersOfTwoPanes: sum("encounters"),
    collisions: list("collided").length,
    seconds: Math.max(...reports.map(({ seconds }) => seconds)),
    wrong,
  };
  process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
  process.exit(wrong.length === 0 ? 0 : 1);
}

function reportOf(parts, part) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [process.argv[1], pattern, String(parts), String(part)], {
      stdio: ["ignore", "pipe", "ignore", "ipc"],
    });
    let text = "";
    let told = 0;
    child.on("message", ({ done, of, wrong }) => {
      for (const one of wrong.slice(told)) process.stderr.write(`wrong: ${one}\n`);
      told = wrong.length;
      if (done % 25 === 0)
        process.stderr.write(`part ${part + 1} of ${parts}: ${done} of ${of} tried, ${told} wrong\n`);
    });
    child.stdout.on("data", (data) => (text += data));
    child.on("close", (code) =>
      code === 0 ? resolve(JSON.parse(text)) : reject(new Error(`Part ${part} ended with ${code}.`)),
    );
  });
}
