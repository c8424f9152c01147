import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { compare } from "../../src/core/scoring/compare";
import { STEPS } from "../../src/hosts/excel/self-test/steps";
import { EXCEL_RULES } from "../../src/hosts/excel/texts/en/excel-rules";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { declareWorkbook } from "../../src/workbook/declare-workbook";
import { workbookTexts } from "../../src/workbook/texts/en";
import { bySource } from "../emulator/conformance/by-source";
import { HOST_RULES } from "../emulator/conformance/host-rules";
import { convertedByLibreOffice } from "../libre-office";
import { highestSet, usedMembers } from "../requirement-sets";
import { benchAssessment, sizesFrom } from "./bench-assessment";
import type { Size } from "./bench-assessment";
import { commandCosts } from "./commands";
import { rounded, timed, timedAsync } from "./cost";
import { followedEdit } from "./followed-edit";
import { growth } from "./growth";
import { otherWriters } from "./other-writers";
import { paneUpdate } from "./pane-update";

const SCORING_RUNS = 20;
const setting = (name: string, otherwise: string) => process.env[name] ?? otherwise;
const one = (size: string): Size => sizesFrom(size)[0] ?? { criteria: 74, vendors: 3 };

/** Every part of the bench; `HRIA_BENCH_PARTS` names those to run, the sizes can be set as well. */
const PARTS: Readonly<Record<string, () => Promise<unknown>>> = {
  commands: async () => {
    const runs = [];
    for (const size of sizesFrom(setting("HRIA_BENCH_SIZES", "74x3,74x20,500x20"))) {
      process.stderr.write(`commands at ${size.criteria} x ${size.vendors}\n`);
      const commands = await commandCosts(await benchAssessment(size));
      // The largest workbooks are built, read and rated; their sheets are not replaced here.
      runs.push({ ...size, commands, residentMegabytes: Math.round(process.memoryUsage().rss / 1e6) });
    }
    return runs;
  },
  follow: async () => followedEdit(await benchAssessment(one(setting("HRIA_BENCH_FOLLOW", "74x3")))),
  writers: async () => otherWriters(await benchAssessment(one(setting("HRIA_BENCH_WRITERS", "74x3")))),
  // A workbook holds at most 20 vendors, so that growth is taken from 5 to 20.
  growth: () => growth([5, 10, 20]),
  core: async () => coreAndFile(await benchAssessment(one("74x20"))),
  file: () => calculatedFile(one(setting("HRIA_BENCH_FILE", "500x20"))),
  pane: paneUpdate,
  members: () => Promise.resolve({ highestExcelApi: highestSet(usedMembers()) }),
  rules: () => Promise.resolve(rulesBySource()),
  bundles: () => Promise.resolve(bundleSizes()),
};

/** Single runs on whatever machine this is, real client on the emulated host: compare ratios. */
export async function bench(): Promise<object> {
  const wanted = setting("HRIA_BENCH_PARTS", Object.keys(PARTS).join(",")).split(",");
  const results: Record<string, unknown> = {};
  for (const name of wanted) {
    const part = PARTS[name];
    if (part === undefined) throw new RangeError(`"${name}" is not one of ${Object.keys(PARTS).join(", ")}.`);
    results[name] = await part();
  }
  return { node: process.version, client: "real Office.js", host: "emulated", ...results };
}

/** How many of Excel's rules the emulated Excel is held to, by the document that states them. */
function rulesBySource(): object {
  const own = STEPS.map(({ id, source }) => ({ rule: EXCEL_RULES[id], source }));
  const sources = bySource([...own, ...HOST_RULES]).map(([source]) => source);
  return { rules: own.length + HOST_RULES.length, sources };
}

async function coreAndFile(assessment: Awaited<ReturnType<typeof benchAssessment>>): Promise<object> {
  const declared = timed(() => declareWorkbook(assessment, workbookTexts));
  const file = await timedAsync(() => writeXlsx(declared.value));
  const scoring = timed(() => {
    for (let run = 0; run < SCORING_RUNS; run += 1) compare(assessment);
  });
  return {
    declare: { milliseconds: declared.milliseconds },
    scoring: { milliseconds: rounded(scoring.milliseconds / SCORING_RUNS) },
    xlsx: { milliseconds: file.milliseconds, bytes: file.value.length },
  };
}

/** The largest workbook as a file, calculated by LibreOffice. 50 vendors are more than a workbook holds. */
async function calculatedFile(size: Size): Promise<object> {
  const declared = declareWorkbook(await benchAssessment(size), workbookTexts);
  const written = await timedAsync(() => writeXlsx(declared));
  const calculated = await timedAsync(() => convertedByLibreOffice(new Map([["bench", written.value]])));
  return {
    ...size,
    note: "a workbook holds at most 20 vendors, so that 500 x 20 stands for 500 x 50",
    bytes: written.value.length,
    writeMilliseconds: written.milliseconds,
    libreOfficeMilliseconds: calculated.milliseconds,
  };
}

/** Bytes, as they are and in gzip, of what the last production build wrote. */
function bundleSizes(): object | string {
  const list = "dist/addin-scripts.json";
  if (!existsSync(list) || !existsSync("dist/addin/taskpane.html")) return "not built: npm run build";
  const scripts: readonly { file: string; isInitial: boolean }[] = JSON.parse(readFileSync(list, "utf8"));
  const sizeOf = (counted: typeof scripts) => {
    const contents = counted.map(({ file }) => readFileSync(path.join("dist/addin", file)));
    return {
      bytes: contents.reduce((sum, content) => sum + content.length, 0),
      gzip: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
    };
  };
  return { firstView: sizeOf(scripts.filter(({ isInitial }) => isInitial)), everything: sizeOf(scripts) };
}
