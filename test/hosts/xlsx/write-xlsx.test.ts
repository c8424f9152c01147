import { strFromU8, unzipSync } from "fflate";
import { writeXlsx } from "../../../src/hosts/xlsx/write-xlsx";
import type { DeclaredWorkbook } from "../../../src/workbook/declaration";
import { plainSheet, plainWorkbook } from "./small-workbook";

async function partsOf(workbook: DeclaredWorkbook): Promise<Readonly<Record<string, string>>> {
  const parts = Object.entries(unzipSync(await writeXlsx(workbook)));
  return Object.fromEntries(parts.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

describe("a workbook as a file", () => {
  test("calculates everything when opened, and opens on the declared sheet", async () => {
    const sheets = [
      plainSheet({ name: "Guide" }),
      plainSheet({ name: "Lists", isHidden: true }),
      plainSheet(),
    ];
    const { "xl/workbook.xml": xml } = await partsOf(plainWorkbook(sheets, { opensOn: "Sums" }));
    expect(xml).toContain('fullCalcOnLoad="1"');
    expect(xml).toContain('activeTab="2"');
    expect(xml).toContain('<sheet name="Lists" sheetId="2" r:id="rId2" state="hidden"/>');
  });

  test("protects every sheet without a password and leaves widths, filters and sorting free", async () => {
    const { "xl/worksheets/sheet1.xml": xml } = await partsOf(plainWorkbook([plainSheet()]));
    const [protection = ""] = /<sheetProtection[^>]*>/.exec(xml ?? "") ?? [];
    expect(protection).toContain('sheet="1"');
    expect(protection).not.toContain("password");
    for (const freedom of ["formatColumns", "formatRows", "sort", "autoFilter", "selectLockedCells"]) {
      expect(protection).toContain(`${freedom}="0"`);
    }
  });

  test("has tab colours, frozen panes, no gridlines and its print set-up", async () => {
    const sheet = plainSheet({
      name: "A Alder's Meet",
      freeze: { rows: 5, columns: 2 },
      print: {
        orientation: "landscape",
        area: { row: 0, column: 0, rows: 9, columns: 4 },
        titleRows: [3, 4],
        footer: { left: "Calls", center: "Confidential" },
      },
    });
    const { "xl/worksheets/sheet1.xml": xml, "xl/workbook.xml": book } = await partsOf(
      plainWorkbook([sheet]),
    );
    expect(xml).toContain('<tabColor rgb="FF0B4F54"/>');
    expect(xml).toContain('showGridLines="0"');
    expect(xml).toContain('<pane xSplit="2" ySplit="5" topLeftCell="C6" state="frozen"');
    expect(xml).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(book).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'A Alder''s Meet'!$4:$5</definedName>`,
    );
  });

  test("has its table under the stable name, with filters and without a built-in style", async () => {
    const sheet = plainSheet({
      cells: [
        {
          row: 0,
          column: 0,
          cells: [
            ["Id", "Rating"],
            ["PRV-01", 3],
          ],
        },
      ],
      tables: [{ name: "Ratings_A", range: { row: 0, column: 0, rows: 2, columns: 2 } }],
    });
    const { "xl/tables/table1.xml": xml } = await partsOf(plainWorkbook([sheet]));
    expect(xml).toContain('displayName="Ratings_A" ref="A1:B2"');
    expect(xml).toContain('<tableColumn id="2" name="Rating"/>');
    expect(xml).not.toContain("tableStyleInfo");
  });

  test("has charts with name, alternative text and a title that follows its cell", async () => {
    const range = { row: 1, column: 0, rows: 2, columns: 1 };
    const sheet = plainSheet({
      charts: [
        {
          name: "Domains",
          kind: "radar",
          title: { cell: { row: 0, column: 0 }, text: "Domains" },
          description: "Radar of domains, figures in the cells above",
          categories: range,
          series: [{ name: "A Alder Meet", values: range, color: "0B4F54" }],
          axis: { title: "Residual risk", minimum: 0, maximum: 100 },
          position: { row: 5, column: 1, rows: 10, columns: 4 },
        },
      ],
    });
    const parts = await partsOf(plainWorkbook([sheet]));
    expect(parts["xl/drawings/drawing1.xml"]).toContain(
      'descr="Radar of domains, figures in the cells above"',
    );
    expect(parts["xl/drawings/drawing1.xml"]).toContain('name="Domains"');
    expect(parts["xl/charts/chart1.xml"]).toContain("<c:radarChart>");
  });

  test("carries its title, and its metadata as a custom XML part that is linked and typed", async () => {
    const parts = await partsOf(plainWorkbook([plainSheet()]));
    expect(parts["docProps/core.xml"]).toContain("<dc:title>Rooms &amp; calls</dc:title>");
    expect(parts["customXml/item1.xml"]).toContain('key="sums" name="Sums"');
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain("../customXml/item1.xml");
    expect(parts["[Content_Types].xml"]).toContain("/customXml/itemProps1.xml");
  });

  test("marks texts that look like something else with the text prefix, and only those", async () => {
    const cells = [{ row: 0, column: 0, cells: [["=1+1", "Alder Meet", 3]] }];
    const parts = await partsOf(plainWorkbook([plainSheet({ cells })]));
    const [style = ""] =
      /<c r="A1" t="s" s="(\d+)"/.exec(parts["xl/worksheets/sheet1.xml"] ?? "")?.slice(1) ?? [];
    const styles = [...(parts["xl/styles.xml"] ?? "").replace(/^.*<cellXfs/s, "").matchAll(/<xf [^>]*>/g)];
    expect(styles[Number(style)]?.[0]).toContain('quotePrefix="1"');
    expect(styles.filter(([xf]) => xf.includes("quotePrefix"))).toHaveLength(1);
  });

  test("holds no formula where a text was declared, and no value where a formula was", async () => {
    const cells = [{ row: 0, column: 0, cells: [["=1+1", { formula: "=1+1" }]] }];
    const { "xl/worksheets/sheet1.xml": xml } = await partsOf(plainWorkbook([plainSheet({ cells })]));
    expect(xml?.match(/<f>/g)).toHaveLength(1);
    expect(xml).toContain('<c r="B1"><f>1+1</f></c>');
  });
});
