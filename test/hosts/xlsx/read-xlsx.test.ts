import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx } from "../../../src/hosts/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/hosts/xlsx/write-xlsx";
import { plainSheet, plainWorkbook } from "./small-workbook";

const SHEET = "xl/worksheets/sheet1.xml";
const WORKBOOK = "xl/workbook.xml";

async function fileWith(
  changes: Readonly<Record<string, (xml: string) => string>> = {},
): Promise<Uint8Array> {
  const cells = [{ row: 0, column: 0, cells: [["Rating", 0.1, 46338]] }];
  const names = [{ name: "Ratings", sheet: "Sums", range: { row: 0, column: 0, rows: 2, columns: 3 } }];
  const parts = unzipSync(await writeXlsx(plainWorkbook([plainSheet({ cells })], { names })));
  for (const [path, change] of Object.entries(changes)) {
    parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  }
  return zipSync(parts);
}

const cell = (xml: string) => (sheet: string) =>
  sheet.replace("</sheetData>", `<row r="2">${xml}</row></sheetData>`);
const firstOf = async (file: Uint8Array) =>
  (await (await readXlsx(file)).values(["Ratings"])).get("Ratings")?.[1];

describe("reading a workbook", () => {
  test("gives sheets and values by name, whatever the case; a name that is not there is absent", async () => {
    const book = await readXlsx(await fileWith());
    expect(book.sheetNames).toEqual(["Sums"]);
    const values = await book.values(["RATINGS", "Weights"]);
    expect([...values]).toEqual([
      [
        "RATINGS",
        [
          ["Rating", 0.1, 46338],
          ["", "", ""],
        ],
      ],
    ]);
  });

  test.each([
    ["an error as its text", '<c r="A2" t="e"><v>#DIV/0!</v></c>', "#DIV/0!"],
    ["a truth value", '<c r="A2" t="b"><v>1</v></c>', true],
    ["a formula's stored value", '<c r="A2"><f>1/3</f><v>0.333333333333333</v></c>', 0.333333333333333],
    ["a formula's stored text", '<c r="A2" t="str"><f>"a"</f><v>a_x000D_</v></c>', "a\r"],
    ["a date as its serial number", '<c r="A2" s="1"><v>46338</v></c>', 46338],
    ["text in runs", '<c r="A2" t="inlineStr"><is><r><t>=1</t></r><r><t>+1</t></r></is></c>', "=1+1"],
    ["an empty cell", '<c r="A2"/>', ""],
  ])("gives %s", async (_, xml, expected) => {
    expect(await firstOf(await fileWith({ [SHEET]: cell(xml) }))).toEqual([expected, "", ""]);
  });

  test("a stray cell in the last corner of the sheet costs nothing", async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, row) => `<row r="${row + 9}"><c r="XFD${row + 9}"><v>1</v></c></row>`,
    );
    const before = process.memoryUsage().rss;
    expect(
      await firstOf(
        await fileWith({ [SHEET]: (xml) => xml.replace("</sheetData>", `${rows.join("")}</sheetData>`) }),
      ),
    ).toEqual(["", "", ""]);
    expect(process.memoryUsage().rss - before).toBeLessThan(512 * 1024 * 1024);
  });

  test("a name that spans the whole sheet is refused", async () => {
    const file = await fileWith({ [WORKBOOK]: (xml) => xml.replace("$A$1:$C$2", "$A$1:$XFD$1048576") });
    await expect(firstOf(file)).rejects.toMatchObject({ code: "too-large" });
  });

  test("a name of one sheet only, or of a sheet that is gone, is absent", async () => {
    const scoped = await fileWith({
      [WORKBOOK]: (xml) => xml.replace("definedName name", 'definedName localSheetId="0" name'),
    });
    expect(await firstOf(scoped)).toBeUndefined();
    const gone = await fileWith({ [WORKBOOK]: (xml) => xml.replace("Sums!$A", "Gone!$A") });
    expect(await firstOf(gone)).toBeUndefined();
  });

  test("a workbook that counts dates from 1904 is refused rather than read four years off", async () => {
    const file = await fileWith({
      [WORKBOOK]: (xml) => xml.replace("<bookViews>", '<workbookPr date1904="1"/><bookViews>'),
    });
    await expect(readXlsx(file)).rejects.toMatchObject({ code: "unreadable-setting" });
  });

  test.each([WORKBOOK, "[Content_Types].xml", "xl/_rels/workbook.xml.rels"])(
    "a broken %s is named damaged",
    async (path) => {
      const file = await fileWith({ [path]: () => "<a><b></a>" });
      await expect(readXlsx(file).then(({ values }) => values(["Ratings"]))).rejects.toMatchObject({
        code: "unreadable-file",
      });
    },
  );
});
