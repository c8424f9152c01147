import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { newAssessment } from "../../src/core/assessment/new-assessment";
import type { Answer, Assessment } from "../../src/core/assessment/model";
import { PROFILE_IDS, loadLongTexts } from "../../src/core/catalog/index";
import { compare } from "../../src/core/scoring/compare";
import { isoDate, rating } from "../../src/core/units";
import { excelHost } from "../../src/hosts/excel/excel-host";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { declareWorkbook } from "../../src/workbook/declare-workbook";
import { namesToRead, readWorkbook } from "../../src/workbook/read-workbook";
import { workbookTexts } from "../../src/workbook/texts/en";
import { openEmulatedExcel } from "../emulated-excel";
import { analysisBench } from "./analysis-bench";

const VENDORS = (process.env["HRIA_BENCH_VENDORS"] ?? "3,10,20").split(",").map(Number);
const SCORING_RUNS = 20;

/** Round trips, bytes and milliseconds of the main jobs, real client on the emulated host. Single runs: compare ratios. */
export async function bench(): Promise<object> {
  const bundles = bundleSizes();
  const runs = [];
  for (const vendors of VENDORS) runs.push(await benchOf(await fullAssessment(vendors)));
  return {
    node: process.version,
    client: "real Office.js",
    host: "emulated",
    runs,
    bundles,
    analysis: analysisBench(),
  };
}

async function benchOf(assessment: Assessment): Promise<object> {
  const declared = timed(() => declareWorkbook(assessment, workbookTexts));
  const excel = await openEmulatedExcel();
  const built = await timedTrips(excel.host, () => excelHost.build(declared.value));
  const read = await timedTrips(excel.host, () => excelHost.readNames(namesToRead));
  const content = timed(() => readWorkbook(read.value, workbookTexts));
  if (content.value === undefined) throw new Error("The workbook just built could not be read back.");
  excel.close();
  const file = await timedAsync(() => writeXlsx(declared.value));
  const scoring = timed(() => {
    for (let run = 0; run < SCORING_RUNS; run += 1) compare(assessment);
  });
  return {
    criteria: assessment.criteria.length,
    vendors: assessment.vendors.length,
    declare: { milliseconds: declared.milliseconds },
    build: built.cost,
    readBack: read.cost,
    interpret: { milliseconds: content.milliseconds },
    scoring: { milliseconds: round(scoring.milliseconds / SCORING_RUNS) },
    xlsx: { milliseconds: file.milliseconds, bytes: file.value.length },
    memory: { residentMegabytes: Math.round(process.memoryUsage().rss / 1e6) },
  };
}

/** Every criterion of the catalog, every vendor answered, with references and findings as long as people write them. */
async function fullAssessment(vendors: number): Promise<Assessment> {
  const empty = newAssessment({
    title: "Bench",
    profiles: PROFILE_IDS,
    vendorNames: Array.from({ length: vendors }, (_, index) => `Fictional vendor ${index + 1}`),
    assessedOn: isoDate("2026-11-12"),
    language: "en",
    longTexts: await loadLongTexts("en"),
  });
  return {
    ...empty,
    vendors: empty.vendors.map((vendor, column) => ({
      ...vendor,
      answers: new Map(empty.criteria.map(({ id }, row) => [id, answer(row + column)])),
    })),
  };
}

function answer(seed: number): Answer {
  return {
    rating: rating(seed % 5),
    evidence: (["A", "B", "C"] as const)[seed % 3],
    reference: `Contract 4.${seed}, annex B`,
    finding:
      "No interface for State bodies is described; the contract bans it. Not independently tested so far.",
  };
}

interface Trips {
  readonly trips: readonly {
    readonly bytesIn: number;
    readonly bytesOut: number;
    readonly isByClient: boolean;
  }[];
}

async function timedTrips<Value>(host: Trips, job: () => Promise<Value>) {
  const before = host.trips.length;
  const { value, milliseconds } = await timedAsync(job);
  const trips = host.trips.slice(before).filter((trip) => !trip.isByClient);
  const sum = (key: "bytesIn" | "bytesOut") => trips.reduce((total, trip) => total + trip[key], 0);
  const cost = {
    roundTrips: trips.length,
    bytesOut: sum("bytesIn"),
    bytesBack: sum("bytesOut"),
    milliseconds,
  };
  return { value, cost };
}

function timed<Value>(job: () => Value) {
  const started = performance.now();
  const value = job();
  return { value, milliseconds: round(performance.now() - started) };
}

async function timedAsync<Value>(job: () => Promise<Value>) {
  const started = performance.now();
  const value = await job();
  return { value, milliseconds: round(performance.now() - started) };
}

/** Bytes, as they are and in gzip, of what the last production build wrote. */
function bundleSizes(): object | string {
  const list = "dist/addin-scripts.json";
  if (!existsSync(list) || !existsSync("dist/addin/taskpane.html")) return "not built: npm run build";
  const groups: Record<string, { isInitial: boolean; files: string[] }> = JSON.parse(
    readFileSync(list, "utf8"),
  );
  const sizeOf = (files: ReadonlySet<string>) => {
    const contents = [...files].map((file) => readFileSync(path.join("dist/addin", file)));
    return {
      bytes: contents.reduce((sum, content) => sum + content.length, 0),
      gzip: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
    };
  };
  const all = Object.values(groups);
  return {
    firstView: sizeOf(new Set(all.filter(({ isInitial }) => isInitial).flatMap(({ files }) => files))),
    allViews: sizeOf(new Set(all.flatMap(({ files }) => files))),
  };
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
