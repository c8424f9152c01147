import { xlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { keepsTheContract } from "../contract";
import { plainSheet, plainWorkbook } from "./small-workbook";

const range = { row: 1, column: 0, rows: 2, columns: 2 };
const cells = [
  {
    row: 1,
    column: 0,
    cells: [
      ["PRV-01", 3],
      ["PRV-02", undefined],
    ],
  },
];
const workbook = plainWorkbook([plainSheet({ cells })], { names: [{ name: "Rows", sheet: "Sums", range }] });
const rowsOf = async (host: ReturnType<typeof xlsxHost>) => (await host.readNames(["Rows"])).get("Rows");

describe("a workbook in a file", () => {
  test("is empty at first", async () => {
    const host = xlsxHost();
    expect(await host.sheetNames()).toEqual([]);
    expect(await host.readNames(["Rows"])).toEqual(new Map());
    expect(host.file()).toBeUndefined();
  });

  test("is built, and read back through the bytes of the file", async () => {
    const host = xlsxHost();
    await host.build(workbook);
    expect(await host.sheetNames()).toEqual(["Sums"]);
    expect(await rowsOf(xlsxHost(host.file()))).toEqual([
      ["PRV-01", 3],
      ["PRV-02", ""],
    ]);
  });

  test("takes single cells by name, texts as texts, and empties them", async () => {
    const host = xlsxHost();
    await host.build(workbook);
    await host.writeCells([
      { name: "rows", row: 0, column: 1, value: undefined },
      { name: "Rows", row: 1, column: 1, value: "=2+2" },
    ]);
    expect(await rowsOf(host)).toEqual([
      ["PRV-01", ""],
      ["PRV-02", "=2+2"],
    ]);
  });

  test("takes all of several writes or none", async () => {
    const host = xlsxHost();
    await host.build(workbook);
    const long = { name: "Rows", row: 1, column: 1, value: "b".repeat(40_000) };
    await expect(
      host.writeCells([{ name: "Rows", row: 0, column: 1, value: 4 }, long]),
    ).rejects.toMatchObject({
      code: "too-large",
    });
    await expect(host.writeCells([{ name: "Columns", row: 0, column: 0, value: 1 }])).rejects.toMatchObject({
      code: "sheet-missing",
    });
    await expect(host.writeCells([{ name: "Rows", row: 2, column: 0, value: 1 }])).rejects.toThrow(
      RangeError,
    );
    expect((await rowsOf(host))?.[0]).toEqual(["PRV-01", 3]);
  });

  test("names its sheets as it gets on", async () => {
    const seen: string[] = [];
    await xlsxHost().build(workbook, {
      onProgress: ({ sheet, done, total }) => seen.push(`${sheet} ${done}/${total}`),
    });
    expect(seen).toEqual(["Sums 0/1"]);
  });

  test("stops before anything is written when asked to", async () => {
    const host = xlsxHost();
    await expect(host.build(workbook, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: "cancelled",
    });
    expect(host.file()).toBeUndefined();
  });

  test("refuses a sheet name that is taken, and changes of a file that was opened", async () => {
    const host = xlsxHost();
    await host.build(workbook);
    const opened = xlsxHost(host.file());
    const taken = { code: "sheet-name-taken", subject: "Sums" };
    await expect(opened.build(workbook)).rejects.toMatchObject(taken);
    await expect(host.build(workbook)).rejects.toMatchObject(taken);
    const other = plainWorkbook([plainSheet({ name: "Other" })]);
    await expect(opened.build(other)).rejects.toMatchObject({ code: "sheet-protected" });
    await expect(opened.writeCells([])).rejects.toMatchObject({ code: "sheet-protected" });
  });
});

describe("a workbook in a file keeps the contract of all hosts:", () => {
  keepsTheContract(async () => xlsxHost());
});
