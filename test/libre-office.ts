import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { officePath } from "./programs";

/** What LibreOffice calls the formats it can convert to. */
const FILTERS = {
  xlsx: "xlsx:Calc MS Excel 2007 XML",
  pdf: "pdf:calc_pdf_Export",
  /** Commas, quotes, UTF-8, values as they are rather than as they are shown, every sheet in a file of its own. */
  csv: "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1",
} as const;

type OfficeFormat = keyof typeof FILTERS;

/**
 * Opens every file in one LibreOffice without a window, lets it calculate all formulas anew and save.
 * Each call has a profile of its own: always recalculate (mode 0), English (USA), no other user's settings.
 */
export async function convertedByLibreOffice(
  files: ReadonlyMap<string, Uint8Array>,
  format: "xlsx" | "pdf" = "xlsx",
): Promise<ReadonlyMap<string, Uint8Array>> {
  return inLibreOffice(files, format, async (folder) => {
    const outputs = new Map<string, Uint8Array>();
    for (const name of files.keys()) {
      outputs.set(name, new Uint8Array(await readFile(path.join(folder, `${name}.${format}`))));
    }
    return outputs;
  });
}

/**
 * The same, but gives the values of every sheet, as text: much quicker than saving a workbook. Numbers keep
 * fifteen digits; whether a cell held a number or its digits as text cannot be told.
 */
export async function calculatedByLibreOffice(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  return inLibreOffice(files, "csv", async (folder) => {
    const outputs = new Map([...files.keys()].map((name) => [name, new Map<string, string>()]));
    for (const file of await readdir(folder)) {
      const name = [...files.keys()].find((one) => file.startsWith(`${one}-`));
      const sheet = file.slice((name?.length ?? 0) + 1, -".csv".length);
      outputs.get(name ?? "")?.set(sheet, await readFile(path.join(folder, file), "utf8"));
    }
    return outputs;
  });
}

async function inLibreOffice<Result>(
  files: ReadonlyMap<string, Uint8Array>,
  format: OfficeFormat,
  collect: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), "libre-office-"));
  try {
    await writeProfile(path.join(folder, "profile"));
    const inputs = await writeInputs(path.join(folder, "in"), files);
    await run(folder, inputs, format);
    return await collect(path.join(folder, "out"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(folder: string, inputs: readonly string[], format: OfficeFormat): Promise<void> {
  const profile = pathToFileURL(path.join(folder, "profile")).href;
  const switches = [
    `-env:UserInstallation=${profile}`,
    "--headless",
    "--norestore",
    "--convert-to",
    FILTERS[format],
  ];
  const settings = { env: { ...process.env, LC_ALL: "C.UTF-8" }, timeout: 600_000 };
  await promisify(execFile)(
    officePath,
    [...switches, "--outdir", path.join(folder, "out"), ...inputs],
    settings,
  );
}

async function writeInputs(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const [name, bytes] of files) {
    const file = path.join(folder, `${name}.xlsx`);
    await writeFile(file, bytes);
    paths.push(file);
  }
  return paths;
}

/** Mode 0 is "always": otherwise LibreOffice believes the values a file brings along. */
const SETTINGS = [
  ["/org.openoffice.Office.Calc/Formula/Load", "OOXMLRecalcMode", "0"],
  ["/org.openoffice.Office.Calc/Formula/Load", "ODFRecalcMode", "0"],
  ["/org.openoffice.Setup/L10N", "ooLocale", "en-US"],
  ["/org.openoffice.Setup/L10N", "ooSetupSystemLocale", "en-US"],
] as const;

async function writeProfile(folder: string): Promise<void> {
  const items = SETTINGS.map(
    ([place, name, value]) =>
      `<item oor:path="${place}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  );
  const text = `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">${items.join("")}</oor:items>`;
  await mkdir(path.join(folder, "user"), { recursive: true });
  await writeFile(path.join(folder, "user", "registrymodifications.xcu"), text);
}
