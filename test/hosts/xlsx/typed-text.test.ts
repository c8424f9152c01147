import { strFromU8, unzipSync } from "fflate";
import { writeXlsx } from "../../../src/hosts/xlsx/write-xlsx";
import { xlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { convertedByLibreOffice } from "../../libre-office";
import { nastyInputs } from "../../nasty-inputs";
import { plainSheet, plainWorkbook } from "./small-workbook";

const OWN = [
  "=1+1",
  "+1",
  "-1",
  "@A1",
  "'quoted",
  "\t=1+1",
  "\u0000=1+1",
  "1E5",
  "TRUE",
  "SEPT1",
  "#REF!",
  "#N/A",
  "_x000D_",
  " padded ",
  "two\nlines",
  "\u0085\u2028",
  "a".repeat(32_767),
];
const texts = [...OWN, ...nastyInputs().flatMap(({ text }) => (text.length > 32_767 ? [] : [text]))];
const range = { row: 0, column: 0, rows: texts.length, columns: 1 };
const sheet = plainSheet({ cells: [{ row: 0, column: 0, cells: texts.map((text) => [text]) }] });
const workbook = plainWorkbook([sheet], { names: [{ name: "Texts", sheet: "Sums", range }] });

async function textsIn(file: Uint8Array | undefined): Promise<readonly unknown[]> {
  const grid = (await xlsxHost(file).readNames(["Texts"])).get("Texts") ?? [];
  return grid.map(([text]) => text);
}

function formulasIn(file: Uint8Array): number {
  const sheets = Object.entries(unzipSync(file)).filter(([path]) => path.startsWith("xl/worksheets/"));
  return sheets.reduce((sum, [, xml]) => sum + (strFromU8(xml).match(/<f[ >]/g)?.length ?? 0), 0);
}

describe("texts that people type", () => {
  test("come back from the file unchanged, code unit by code unit", async () => {
    expect(await textsIn(await writeXlsx(workbook))).toEqual(texts);
  });

  test("stay texts in LibreOffice: no formula, no number, no character changed", async () => {
    const file = await writeXlsx(workbook);
    const saved = (await convertedByLibreOffice(new Map([["texts", file]]))).get("texts") ?? new Uint8Array();
    expect(formulasIn(saved)).toBe(0);
    expect(await textsIn(saved)).toEqual(texts);
  });
});
