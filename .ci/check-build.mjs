// What ships, weighed in gzip: the code of the pane's first view and of all views together. Weighed apart, each with a limit:
// work that a command loads when it is asked for (writing the sheets, repairing them, simulating), the catalog's prose, which
// is data in files of its own, and the pictures, most of which is a chart library that nobody loads who opens no picture.
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { manifestFaults } from "./manifest-faults.js";

const FOLDER = "dist/addin";
/** kB (1,000 bytes), gzip. */
const BUDGET = { "first view": 150, "all views": 260, work: 150, "catalog texts": 60, pictures: 30 };

const scripts = JSON.parse(readFileSync("dist/addin-scripts.json", "utf8"));
const weigh = (is) =>
  scripts
    .filter(is)
    .reduce(
      (sum, { file }) => sum + gzipSync(readFileSync(path.join(FOLDER, file)), { level: 9 }).length,
      0,
    ) / 1000;
const isText = ({ file }) => file.startsWith("catalog-");
const isPicture = ({ file }) => file.startsWith("pictures.");
const isCode = (script) => !isText(script) && !isPicture(script);
const sizes = {
  "first view": weigh(({ isInitial }) => isInitial),
  "all views": weigh((script) => isCode(script) && (script.isInitial || script.isScreen)),
  work: weigh((script) => isCode(script) && !script.isInitial && !script.isScreen),
  "catalog texts": weigh(isText),
  pictures: weigh(isPicture),
};
let failures = 0;
for (const [view, size] of Object.entries(sizes)) {
  const isOver = size > BUDGET[view];
  if (isOver) failures += 1;
  process.stdout.write(
    `${view}: ${size.toFixed(1)} kB of ${BUDGET[view]} kB${isOver ? ", too large" : ""}\n`,
  );
}
const manifest = readFileSync(path.join(FOLDER, "manifest.xml"), "utf8");
for (const fault of manifestFaults(manifest, { folder: FOLDER, isProduction: true })) {
  failures += 1;
  process.stdout.write(`manifest: ${fault}\n`);
}
process.exitCode = failures === 0 ? 0 : 1;
