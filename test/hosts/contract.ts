import type { WorkbookHost } from "../../src/hosts/host";
import type { DeclaredWorkbook } from "../../src/workbook/declaration";
import { nastyTexts } from "./nasty-texts";
import { plainSheet, plainWorkbook } from "./xlsx/small-workbook";

const TEXTS = nastyTexts();
const rows = (name: string, sheet: string, count: number, columns = 1) => ({
  name,
  sheet,
  range: { row: 0, column: 0, rows: count, columns },
});

const texts: DeclaredWorkbook = plainWorkbook(
  [
    plainSheet({
      name: "Texts",
      cells: [{ row: 0, column: 0, cells: TEXTS.map((text) => [text]) }],
      formats: [
        { range: { row: 0, column: 0, rows: TEXTS.length, columns: 1 }, style: { isUnlocked: true } },
      ],
    }),
  ],
  { names: [rows("Text_Rows", "Texts", TEXTS.length)] },
);

const answers: DeclaredWorkbook = plainWorkbook(
  [
    plainSheet({
      name: "A Alder Meet",
      cells: [
        {
          row: 0,
          column: 0,
          cells: [
            ["PRV-01", 3, undefined],
            ["PRV-02", undefined, "Document, page 4"],
          ],
        },
      ],
      formats: [{ range: { row: 0, column: 1, rows: 2, columns: 2 }, style: { isUnlocked: true } }],
    }),
    plainSheet({ name: "Lists", isHidden: true, cells: [{ row: 0, column: 0, cells: [["IE"], ["NA"]] }] }),
  ],
  { names: [rows("Vendor_Rows_1", "A Alder Meet", 2, 3), rows("Lists_Rows", "Lists", 2)] },
);

/** What every place for a workbook promises. `open` answers with an empty one each time. */
export function keepsTheContract(open: () => Promise<WorkbookHost>): void {
  const built = async (workbook: DeclaredWorkbook) => {
    const host = await open();
    await host.build(workbook);
    return host;
  };
  const rowsOf = async (host: WorkbookHost, name: string) => (await host.readNames([name])).get(name);

  test("a workbook reads back by its names, empty cells as empty text", async () => {
    const host = await built(answers);
    expect(await host.readNames(["Vendor_Rows_1", "Lists_Rows"])).toEqual(
      new Map([
        [
          "Vendor_Rows_1",
          [
            ["PRV-01", 3, ""],
            ["PRV-02", "", "Document, page 4"],
          ],
        ],
        ["Lists_Rows", [["IE"], ["NA"]]],
      ]),
    );
  });

  test("sheets stand in the order of the declaration, and nothing else is added", async () => {
    expect(await (await built(answers)).sheetNames()).toEqual(["A Alder Meet", "Lists"]);
  });

  test("a name that does not exist is absent from the answer", async () => {
    expect(await (await built(answers)).readNames(["Vendor_Rows_2"])).toEqual(new Map());
  });

  test("text stays the same text, whatever it begins with", async () => {
    const host = await built(texts);
    expect(await rowsOf(host, "Text_Rows")).toEqual(TEXTS.map((text) => [text]));
  });

  test("text written into a single cell stays the same text", async () => {
    const host = await built(texts);
    const turned = TEXTS.toReversed();
    await host.writeCells(turned.map((value, row) => ({ name: "Text_Rows", row, column: 0, value })));
    expect(await rowsOf(host, "Text_Rows")).toEqual(turned.map((text) => [text]));
  });

  test("single cells take numbers, texts and nothing", async () => {
    const host = await built(answers);
    await host.writeCells([
      { name: "Vendor_Rows_1", row: 0, column: 1, value: undefined },
      { name: "Vendor_Rows_1", row: 1, column: 1, value: 2.5 },
      { name: "Vendor_Rows_1", row: 0, column: 2, value: "=2+2" },
    ]);
    expect(await rowsOf(host, "Vendor_Rows_1")).toEqual([
      ["PRV-01", "", "=2+2"],
      ["PRV-02", 2.5, "Document, page 4"],
    ]);
  });

  test("of several cells all are written or none", async () => {
    const host = await built(answers);
    const writes = [
      { name: "Vendor_Rows_1", row: 0, column: 1, value: 0 },
      { name: "Vendor_Rows_9", row: 0, column: 1, value: 0 },
    ];
    await expect(host.writeCells(writes)).rejects.toMatchObject({
      code: "sheet-missing",
      subject: "Vendor_Rows_9",
    });
    const long = { name: "Vendor_Rows_1", row: 1, column: 2, value: "b".repeat(32_768) };
    await expect(host.writeCells([writes[0] ?? long, long])).rejects.toMatchObject({ code: "too-large" });
    expect(await rowsOf(host, "Vendor_Rows_1")).toEqual([
      ["PRV-01", 3, ""],
      ["PRV-02", "", "Document, page 4"],
    ]);
  });

  test("a sheet name that is taken, in any case, is refused and nothing is written", async () => {
    const host = await built(texts);
    const second = plainWorkbook([plainSheet({ name: "Other" }), plainSheet({ name: "TEXTS" })]);
    await expect(host.build(second)).rejects.toMatchObject({ code: "sheet-name-taken", subject: "TEXTS" });
    expect(await host.sheetNames()).toEqual(["Texts"]);
  });

  test("a build that was cancelled leaves nothing", async () => {
    const host = await open();
    const before = await host.sheetNames();
    await expect(host.build(answers, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: "cancelled",
    });
    expect(await host.sheetNames()).toEqual(before);
    expect(await host.readNames(["Vendor_Rows_1"])).toEqual(new Map());
  });

  test("progress names the sheet under way", async () => {
    const seen: string[] = [];
    const host = await open();
    await host.build(answers, {
      onProgress: ({ done, total, sheet }) => seen.push(`${done} of ${total}: ${sheet}`),
    });
    expect(seen[0]).toBe("0 of 2: A Alder Meet");
    expect(seen).toEqual(seen.toSorted());
  });
}
