import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { officePath } from "./programs";

/** What LibreOffice calls the formats it can convert to. */
export type OfficeFormat = "xlsx" | "pdf" | "fods";

const FILTERS: Readonly<Record<OfficeFormat, string>> = {
  xlsx: "xlsx:Calc MS Excel 2007 XML",
  pdf: "pdf:calc_pdf_Export",
  fods: "fods:OpenDocument Spreadsheet Flat XML",
};

/**
 * Opens every file in one LibreOffice without a window, lets it calculate all formulas anew and save.
 * Each call has a profile of its own: always recalculate (mode 0), English (USA), no other user's settings.
 */
export async function convertedByLibreOffice(
  files: ReadonlyMap<string, Uint8Array>,
  format: OfficeFormat = "xlsx",
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = await mkdtemp(path.join(tmpdir(), "libre-office-"));
  try {
    await writeProfile(path.join(folder, "profile"));
    const inputs = await writeInputs(path.join(folder, "in"), files);
    await run(folder, inputs, format);
    return await readOutputs(path.join(folder, "out"), files, format);
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
  const settings = { env: { ...process.env, LANG: "en_US.UTF-8", LC_ALL: "C.UTF-8" }, timeout: 300_000 };
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

async function readOutputs(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  format: OfficeFormat,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const outputs = new Map<string, Uint8Array>();
  for (const name of files.keys()) {
    outputs.set(name, new Uint8Array(await readFile(path.join(folder, `${name}.${format}`))));
  }
  return outputs;
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
