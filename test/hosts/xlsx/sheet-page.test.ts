import { columnsOf, pageOf, printNames, rowsOf } from "../../../src/hosts/xlsx/sheet-page";
import { plainSheet } from "./small-workbook";

const print = { orientation: "landscape", footer: { left: "Calls & rooms", center: "2026 only" } } as const;

describe("the page", () => {
  test("is A4, one page wide and as high as it must be", () => {
    expect(pageOf(print).pageSetup).toMatchObject({
      paperSize: "a4",
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: 0,
    });
  });

  test("has a footer in which an ampersand and a leading digit stand for themselves", () => {
    expect(pageOf(print).headerFooter?.oddFooter).toBe("&LCalls && rooms&C 2026 only&RPage &P of &N");
  });

  test("has a footer within Excel's 255 characters, however long the title", () => {
    const footer = { left: "&".repeat(400), center: "c".repeat(400) };
    const text = pageOf({ ...print, footer }).headerFooter?.oddFooter ?? "";
    expect(text.length).toBeLessThanOrEqual(255);
    expect(/&+/.exec(text.slice(2))?.[0]).toHaveLength(101);
  });

  test("quotes the sheet in the names of print area and repeated rows", () => {
    const area = { row: 0, column: 0, rows: 9, columns: 4 };
    const names = printNames(plainSheet({ name: "A Alder's", print: { ...print, area, titleRows: [3, 4] } }));
    expect(names.map(({ range }) => range)).toEqual(["'A Alder''s'!$A$1:$D$9", "'A Alder''s'!$4:$5"]);
  });
});

describe("widths and heights", () => {
  test("a width of 10 characters is 75 pixels with its padding", () => {
    const columns = columnsOf(plainSheet({ columnWidths: [{ column: 1, columns: 2, width: 10 }] }));
    expect(columns).toEqual([{}, { width: 10.7109375 }, { width: 10.7109375 }]);
  });

  test("heights are given row by row", () => {
    const rows = rowsOf(plainSheet({ rowHeights: [{ row: 3, rows: 2, height: 32 }] }));
    expect([...rows]).toEqual([
      [3, { height: 32 }],
      [4, { height: 32 }],
    ]);
  });
});
