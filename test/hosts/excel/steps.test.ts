import { build } from "../../../src/hosts/excel/build";
import { chartPictures } from "../../../src/emulator/book/chart-pictures";
import { METADATA_NAMESPACE, metadataXml } from "../../../src/workbook/metadata-xml";
import { type EmulatedExcel, openEmulatedExcel } from "../../emulated-excel";
import { furnishedWorkbook } from "./furnished-workbook";

describe("a declared sheet in Excel", () => {
  let excel: EmulatedExcel;
  beforeAll(async () => {
    excel = await openEmulatedExcel();
    await build(furnishedWorkbook);
  });
  afterAll(() => excel.close());

  const answers = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Answers");
  const cell = (address: string) =>
    Excel.run(async (context) => {
      const range = answers(context).getRange(address).load("formulas,numberFormat");
      const { format } = range;
      format.load("columnWidth,rowHeight,wrapText,horizontalAlignment,verticalAlignment");
      format.font.load("name,size,bold,color");
      format.fill.load("color");
      format.protection.load("locked");
      const edge = format.borders.getItem("EdgeBottom").load("style,weight,color");
      await context.sync();
      return { range, format, edge };
    });

  test("fills a formula down, and leaves texts texts", async () => {
    const { range } = await cell("A5:E7");
    expect(range.formulas).toEqual([
      ["Criterion", "Rating", "Twice", "Choice", "Day"],
      ["PRV-01", 3, "=$B6*2", "Yes", 46338],
      ["PRV-02", "", "=$B7*2", "", ""],
    ]);
  });

  test("looks as declared, later formats over earlier ones", async () => {
    const title = await cell("A1");
    expect(title.format.font.toJSON()).toMatchObject({
      name: "Calibri",
      size: 16,
      bold: true,
      color: "#0B4F54",
    });
    const input = await cell("B6");
    expect(input.format.toJSON()).toMatchObject({
      wrapText: true,
      horizontalAlignment: "Center",
      verticalAlignment: "Center",
      columnWidth: 140.25,
      fill: { color: "#E8F1FB" },
      protection: { locked: false },
    });
    const header = await cell("C5");
    expect(header.edge.toJSON()).toMatchObject({ style: "Continuous", weight: "Medium", color: "#0B4F54" });
    expect(Math.round(header.format.rowHeight)).toBe(32);
    expect((await cell("E7")).range.numberFormat).toEqual([["yyyy-mm-dd"]]);
    expect((await cell("C6")).format.protection.locked).toBe(true);
  });

  test("asks for what may be typed, and says what is wrong", async () => {
    const validation = await Excel.run(async (context) => {
      const rating = answers(context).getRange("B6").dataValidation.load("rule,errorAlert,prompt");
      const choice = answers(context).getRange("D6").dataValidation.load("rule");
      await context.sync();
      return { rating, choice };
    });
    expect(validation.rating.rule.decimal).toMatchObject({ formula1: 0, formula2: 4, operator: "Between" });
    expect(validation.rating.prompt).toMatchObject({ title: "Rating", message: "4 is best." });
    expect(validation.rating.errorAlert).toMatchObject({ style: "Stop", title: "Not a rating" });
    expect(validation.choice.rule.list).toMatchObject({ source: "=Choices", inCellDropDown: true });
  });

  test("tries its conditional formats in the order of the declaration", async () => {
    const priorities = await Excel.run(async (context) => {
      const rules = ["B6:B7", "A6:A7"].map((address) =>
        answers(context).getRange(address).conditionalFormats.getItemAt(0).load("priority"),
      );
      await context.sync();
      return rules.map(({ priority }) => priority);
    });
    expect(priorities).toEqual([0, 1]);
  });

  test("draws its chart with the title of a cell, the first category on top", () => {
    const sheet =
      excel.book.sheetIds().find((id) => excel.book.worksheet(id).getSheetName() === "Answers") ?? "";
    expect(chartPictures(excel.book, sheet)).toEqual([
      expect.objectContaining({
        name: "Residual risk",
        type: "BarStacked",
        title: "Rooms & calls",
        position: { row: 9, column: 0, rows: 10, columns: 4 },
        categories: ["PRV-01", "PRV-02"],
        series: [
          { name: "Certain", color: "#0B4F54", values: [3, 0] },
          { name: "Open", color: "#A9CFD0", values: [6, 0] },
        ],
        axis: { title: "0 to 100, 100 is worst", minimum: 0, maximum: 100 },
      }),
    ]);
  });

  test("is framed, frozen, set up for print and protected without a password", async () => {
    const sheet = await Excel.run(async (context) => {
      const found = answers(context).load("tabColor,showGridlines,visibility");
      const lists = context.workbook.worksheets.getItem("Lists").load("visibility");
      found.protection.load("protected,options");
      found.pageLayout.load("orientation,zoom");
      const footer = found.pageLayout.headersFooters.defaultForAllPages.load(
        "leftFooter,centerFooter,rightFooter",
      );
      const frozen = found.freezePanes.getLocationOrNullObject().load("address");
      const parts = context.workbook.customXmlParts.getByNamespace(METADATA_NAMESPACE).load("items/id");
      await context.sync();
      const xml = parts.items[0]?.getXml();
      found.protection.unprotect();
      await context.sync();
      return { found, lists, footer, frozen, xml: xml?.value };
    });
    expect(sheet.found).toMatchObject({ tabColor: "#0B4F54", showGridlines: false, visibility: "Visible" });
    expect(sheet.lists.visibility).toBe("Hidden");
    expect(sheet.found.protection.options).toMatchObject({ allowSort: true, allowAutoFilter: true });
    expect(sheet.found.pageLayout).toMatchObject({ orientation: "Landscape" });
    expect(sheet.footer).toMatchObject({
      leftFooter: "Rooms && calls",
      centerFooter: "Confidential",
      rightFooter: "Page &P of &N",
    });
    expect(sheet.frozen.address).toBe("Answers!A1:A5");
    expect(sheet.xml).toBe(metadataXml(furnishedWorkbook.metadata));
  });
});
