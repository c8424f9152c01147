import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Outcome } from "./recalculated";

const FOLDER = path.resolve("node_modules/.cache/agreement");

/** Leaves on disk how many figures were compared, so that "all agree" can be told from "none was looked at". */
export async function writeReport(name: string, outcomes: readonly Outcome[]): Promise<void> {
  const report = {
    workbooks: outcomes.length,
    figures: outcomes.reduce((sum, { compared }) => sum + compared, 0),
    differences: outcomes.reduce((sum, { differences }) => sum + differences.length, 0),
  };
  await mkdir(FOLDER, { recursive: true });
  await writeFile(path.join(FOLDER, `${name}.json`), `${JSON.stringify(report, undefined, 2)}\n`);
}
