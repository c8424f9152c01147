import { readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";

const FOLDER = path.resolve(process.cwd(), "../shared/data/rdr-2022");

/** A file of the published 2022 Big Tech Scorecard of Ranking Digital Rights, as rows of texts. */
export function rdrRows(file: string): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(readFileSync(path.join(FOLDER, file), "utf8"), {
    skipEmptyLines: true,
  });
  return data;
}

/** The same, by the names in its header. */
export function rdrRecords(file: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = rdrRows(file);
  return rows.map((row) => Object.fromEntries(header.map((name, column) => [name, row[column] ?? ""])));
}
