import { openEmulatedExcel } from "../../emulated-excel";
import type { EmulatedExcel } from "../../emulated-excel";
import { chartPictures } from "../../../src/emulator/book/chart-pictures";
import { answerOf, failureOf } from "../batches";

describe("the set-up of sheets and workbook", () => {
  let excel: EmulatedExcel;

  beforeAll(async () => {
    excel = await openEmulatedExcel();
  });

  afterAll(() => excel.close());

  test("name, position, visibility, tab colour and gridlines of a sheet", async () => {
    const sheet = await answerOf((context) => {
      const added = context.workbook.worksheets.add("Lists");
      added.position = 0;
      added.tabColor = "#0B4F54";
      added.showGridlines = false;
      added.visibility = "VeryHidden";
      added.load("name,position,visibility,tabColor,showGridlines");
      return () => added.toJSON();
    });
    expect(sheet).toMatchObject({
      name: "Lists",
      position: 0,
      visibility: "VeryHidden",
      tabColor: "#0B4F54",
      showGridlines: false,
    });
  });

  test("the sheets in their order, the active one, the first and the last", async () => {
    const names = await answerOf((context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Guide").activate();
      worksheets.load("items/name,items/visibility");
      const others = [
        worksheets.getActiveWorksheet(),
        worksheets.getFirst(),
        worksheets.getFirst(true),
        worksheets.getLast(),
      ];
      for (const other of others) other.load("name");
      const count = worksheets.getCount();
      return () => [worksheets.items.map(({ name }) => name), others.map(({ name }) => name), count.value];
    });
    expect(names).toEqual([["Lists", "Sheet1", "Guide"], ["Guide", "Lists", "Sheet1", "Guide"], 3]);
  });

  test("a hidden sheet cannot be activated", async () => {
    expect(await failureOf((context) => context.workbook.worksheets.getItem("Lists").activate())).toBe(
      "InvalidOperation",
    );
  });

  test("selecting a range brings its sheet to the front", async () => {
    const selected = await answerOf((context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B2:C3").select();
      const range = context.workbook.getSelectedRange().load("address");
      return () => range.address;
    });
    expect(selected).toBe("Sheet1!B2:C3");
  });

  test("panes are frozen above and left of a cell", async () => {
    const frozen = await answerOf((context) => {
      const panes = context.workbook.worksheets.getItem("Sheet1").freezePanes;
      panes.freezeAt("A1:B4");
      const location = panes.getLocationOrNullObject().load("address");
      return () => location.address;
    });
    expect(frozen).toBe("Sheet1!A1:B4");
    expect(excel.book.worksheet("s1").getFreeze()).toMatchObject({ xSplit: 2, ySplit: 4 });
  });

  test("widths, heights and hidden columns", async () => {
    const sizes = await answerOf((context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A:B").format.columnWidth = 60;
      sheet.getRange("1:2").format.rowHeight = 32;
      sheet.getRange("D:E").columnHidden = true;
      const column = sheet.getRange("A1").format.load("columnWidth,rowHeight");
      const hidden = ["D:E", "C:D", "A:B"].map((address) => sheet.getRange(address).load("columnHidden"));
      return () => [
        Math.round(column.columnWidth),
        Math.round(column.rowHeight),
        hidden.map(({ columnHidden }) => columnHidden),
      ];
    });
    expect(sizes).toEqual([60, 32, [true, null, false]]);
    expect(
      await failureOf(
        (context) =>
          void (context.workbook.worksheets.getItem("Sheet1").getRange("1:1").format.rowHeight = 410),
      ),
    ).toBe("InvalidArgument");
  });

  test("formats of cells, null where they differ", async () => {
    const format = await answerOf((context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("B5:C6");
      range.format.fill.color = "#fff8e1";
      range.format.font.set({ name: "Calibri", size: 16, bold: true, color: "#0B4F54" });
      range.format.wrapText = true;
      range.format.horizontalAlignment = "Center";
      range.format.verticalAlignment = "Top";
      range.format.borders.getItem("EdgeBottom").style = "Continuous";
      range.format.borders.getItem("EdgeBottom").color = "#0B4F54";
      sheet.getRange("B5").format.font.bold = false;
      range.load(
        "format/wrapText,format/horizontalAlignment,format/verticalAlignment,format/fill/color,format/font/bold,format/font/size",
      );
      const border = range.format.borders.getItem("EdgeBottom").load("style,color");
      return () => [range.format.toJSON(), border.style, border.color];
    });
    expect(format).toMatchObject([
      {
        wrapText: true,
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        fill: { color: "#FFF8E1" },
        font: { bold: null, size: 16 },
      },
      "Continuous",
      "#0B4F54",
    ]);
  });

  test("page set-up is kept, and checked", async () => {
    const layout = await answerOf((context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("Sheet1");
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      return () => 0;
    }).catch((cause: unknown) => (cause instanceof OfficeExtension.Error ? cause.code : cause));
    expect(layout).toBe("InvalidArgument");
    const kept = await answerOf((context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("Sheet1");
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintArea("A1:H40");
      pageLayout.setPrintTitleRows("$1:$4");
      pageLayout.headersFooters.defaultForAllPages.rightFooter = "&P of &N";
      pageLayout.load("orientation,paperSize,zoom,headersFooters/defaultForAllPages/rightFooter");
      return () => [
        pageLayout.orientation,
        pageLayout.zoom,
        pageLayout.headersFooters.defaultForAllPages.rightFooter,
      ];
    });
    expect(kept).toEqual(["Landscape", { horizontalFitToPages: 1 }, "&P of &N"]);
    expect(excel.book.sheetMemory("s1").page).toMatchObject({ printArea: "A1:H40", printTitleRows: "$1:$4" });
  });

  test("settings and document properties are kept", async () => {
    const kept = await answerOf((context) => {
      const { settings, properties } = context.workbook;
      settings.add("pane", { view: "rate" });
      settings.add("pane", { view: "compare" });
      properties.title = "Human rights comparison";
      const setting = settings.getItem("pane").load("value");
      const count = settings.getCount();
      properties.load("title");
      return () => [setting.value, count.value, properties.title];
    });
    expect(kept).toEqual([{ view: "compare" }, 1, "Human rights comparison"]);
  });

  test("a custom XML part is found by its namespace, and deleted", async () => {
    const xml = '<hria xmlns="urn:hria:test" version="1"/>';
    const [found, count] = await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const added = customXmlParts.add(xml);
      await context.sync();
      const text = added.getXml();
      const part = customXmlParts
        .getByNamespace("urn:hria:test")
        .getOnlyItemOrNullObject()
        .load("id,namespaceUri");
      await context.sync();
      part.delete();
      const left = customXmlParts.getCount();
      await context.sync();
      return [text.value, left.value];
    });
    expect(found).toBe(xml);
    expect(count).toBe(0);
    expect(await failureOf((context) => void context.workbook.customXmlParts.add("<hria>"))).toBe(
      "InvalidArgument",
    );
  });

  test("calculation can be asked for, its mode is kept", async () => {
    const mode = await answerOf((context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculationMode = "Manual";
      application.calculate("Full");
      application.load("calculationMode");
      return () => application.calculationMode;
    });
    expect(mode).toBe("Manual");
  });

  test("a chart keeps its series, title, axes and place", async () => {
    const chart = await answerOf((context) => {
      const sheet = context.workbook.worksheets.add("Chart");
      sheet.getRange("A1:C3").values = [
        ["Vendor", "Certain", "Open"],
        ["Alder Meet", 10, 5],
        ["Birchline", 20, 2.5],
      ];
      const added = sheet.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns");
      added.name = "Residual risk";
      added.title.setFormula("=Chart!$A$2");
      added.setPosition("E2", "L20");
      added.legend.position = "Bottom";
      added.axes.valueAxis.minimum = 0;
      added.axes.valueAxis.maximum = 100;
      added.axes.valueAxis.title.text = "Residual risk, 0 to 100";
      const extra = added.series.add("Extra");
      extra.setValues(sheet.getRange("B2:B3"));
      extra.setXAxisValues(sheet.getRange("A2:A3"));
      extra.format.fill.setSolidColor("#0B4F54");
      added.series.getItemAt(1).delete();
      added.series.load("items/name");
      added.load("name,chartType");
      return () => [added.name, added.chartType, added.series.items.map(({ name }) => name)];
    });
    expect(chart).toEqual(["Residual risk", "BarStacked", ["Certain", "Extra"]]);
    const [picture] = chartPictures(excel.book, excel.book.sheetIds().at(-1) ?? "");
    expect(picture).toMatchObject({
      title: "Alder Meet",
      categories: ["Alder Meet", "Birchline"],
      series: [
        { name: "Certain", values: [10, 20] },
        { name: "Extra", color: "#0B4F54", values: [10, 20] },
      ],
      axis: { title: "Residual risk, 0 to 100", minimum: 0, maximum: 100 },
      position: { row: 1, column: 4, rows: 19, columns: 8 },
    });
  });
});
