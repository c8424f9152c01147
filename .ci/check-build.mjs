// What ships, weighed in gzip: the code of the pane's first view and of all views together, and the catalog's prose, which
// is data in files of its own and loads once, after Start. The pictures count apart as well: most of them is a chart library,
// which nobody who opens no picture ever loads, and which must not take the views' room.
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { manifestFaults } from "./manifest-faults.js";

const FOLDER = "dist/addin";
/** kB (1,000 bytes), gzip. */
const BUDGET = { "first view": 150, "all views": 260, "catalog texts": 60, pictures: 30 };

const groups = Object.values(JSON.parse(readFileSync("dist/addin-scripts.json", "utf8")));
const initial = new Set(groups.filter((group) => group.isInitial).flatMap((group) => group.files));
const all = new Set(groups.flatMap((group) => group.files));
const weigh = (files) =>
  [...files].reduce(
    (sum, file) => sum + gzipSync(readFileSync(path.join(FOLDER, file)), { level: 9 }).length,
    0,
  ) / 1000;
const isText = (file) => file.startsWith("catalog-");
const isPicture = (file) => file.startsWith("pictures.");
const sizes = {
  "first view": weigh(initial),
  "all views": weigh([...all].filter((file) => !isText(file) && !isPicture(file))),
  "catalog texts": weigh([...all].filter(isText)),
  pictures: weigh([...all].filter(isPicture)),
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
