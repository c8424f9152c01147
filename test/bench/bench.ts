import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Assessment } from "../../src/core/assessment/model";
import { compare } from "../../src/core/scoring/compare";
import { STEPS } from "../../src/hosts/excel/self-test/steps";
import { EXCEL_RULES } from "../../src/hosts/excel/texts/en/excel-rules";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { declareWorkbook } from "../../src/workbook/declare-workbook";
import { workbookTexts } from "../../src/workbook/texts/en";
import { bySource } from "../emulator/conformance/by-source";
import { HOST_RULES } from "../emulator/conformance/host-rules";
import { calculatedByLibreOffice } from "../libre-office";
import { highestSet, usedMembers } from "../requirement-sets";
import { benchAssessment, sizeFrom } from "./bench-assessment";
import { commandCosts } from "./commands";
import { rounded, timed, timedAsync } from "./cost";
import { followedEdit } from "./followed-edit";
import { growth } from "./growth";
import { otherWriters } from "./other-writers";
import { paneTimes } from "./pane-times";

export { budgetsIn } from "./budgets";

const SCORING_RUNS = 20;
const setting = (name: string, otherwise: string) => process.env[name] ?? otherwise;

interface Part {
  readonly name: string;
  /** "74x3": criteria by vendors. */
  readonly size?: string;
}

const sized = async (size: string): Promise<Assessment> => benchAssessment(sizeFrom(size));

const PARTS: Readonly<Record<string, (size: string) => Promise<object>>> = {
  commands: async (size) => ({ commands: await commandCosts(await sized(size)) }),
  follow: async (size) => followedEdit(await sized(size)),
  writers: async (size) => otherWriters(await sized(size)),
  core: async (size) => coreAndFile(await sized(size)),
  growth: () => growth([5, 10, 20, 50]),
  file: async (size) => calculatedFile(await sized(size)),
  pane: paneTimes,
  members: () => Promise.resolve({ highestExcelApi: highestSet(usedMembers()) }),
  rules: () => Promise.resolve(rulesBySource()),
  bundles: () => Promise.resolve(bundleSizes()),
};

/** `HRIA_BENCH_PARTS` names those to run, `HRIA_BENCH_SIZES` the sizes of `commands`. */
export function partsOfBench(): readonly Part[] {
  const sizes = setting("HRIA_BENCH_SIZES", "74x3,74x20,500x20").split(",");
  const parts: readonly Part[] = [
    ...sizes.map((size) => ({ name: "commands", size })),
    { name: "follow", size: "74x3" },
    { name: "writers", size: "74x3" },
    { name: "core", size: "74x20" },
    { name: "growth" },
    { name: "file", size: "500x50" },
    ...["pane", "members", "rules", "bundles"].map((name) => ({ name })),
  ];
  const wanted = setting("HRIA_BENCH_PARTS", Object.keys(PARTS).join(",")).split(",");
  return parts.filter(({ name }) => wanted.includes(name));
}

/** Single runs on whatever machine this is, real client on the emulated host: compare ratios. */
export async function benchPart(name: string, size = ""): Promise<object> {
  const part = PARTS[name];
  if (part === undefined) throw new RangeError(`"${name}" is not one of ${Object.keys(PARTS).join(", ")}.`);
  return part(size);
}

/** How many of Excel's rules the emulated Excel is held to, by the document that states them. */
function rulesBySource(): object {
  const own = STEPS.map(({ id, source }) => ({ rule: EXCEL_RULES[id], source }));
  const sources = bySource([...own, ...HOST_RULES]).map(([source]) => source);
  return { rules: own.length + HOST_RULES.length, sources };
}

async function coreAndFile(assessment: Assessment): Promise<object> {
  const declared = timed(() => declareWorkbook(assessment, workbookTexts));
  const file = await timedAsync(() => writeXlsx(declared.value));
  // Copies, because what was scored once is remembered.
  const copies = Array.from({ length: SCORING_RUNS }, () => structuredClone(assessment));
  const scoring = timed(() => {
    for (const copy of copies) compare(copy);
  });
  return {
    declare: { milliseconds: declared.milliseconds },
    scoring: { milliseconds: rounded(scoring.milliseconds / SCORING_RUNS) },
    xlsx: { milliseconds: file.milliseconds, bytes: file.value.length },
  };
}

/** More vendors than a workbook is offered with, as a file, opened and calculated anew by LibreOffice. */
async function calculatedFile(assessment: Assessment): Promise<object> {
  const declared = timed(() => declareWorkbook(assessment, workbookTexts));
  const written = await timedAsync(() => writeXlsx(declared.value));
  const calculated = await timedAsync(() => calculatedByLibreOffice(new Map([["bench", written.value]])));
  const sheets = calculated.value.get("bench")?.size ?? 0;
  if (sheets === 0) throw new Error("LibreOffice could not open the file.");
  return {
    sheets: declared.value.sheets.length,
    calculatedSheets: sheets,
    bytes: written.value.length,
    declareMilliseconds: declared.milliseconds,
    writeMilliseconds: written.milliseconds,
    libreOfficeMilliseconds: calculated.milliseconds,
  };
}

/** Bytes, as they are and in gzip, of what the last production build wrote. */
function bundleSizes(): object {
  const list = "dist/addin-scripts.json";
  if (!existsSync(list) || !existsSync("dist/addin/taskpane.html"))
    return { note: "not built: npm run build" };
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
