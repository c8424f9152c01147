import { excelHost } from "../../../src/hosts/excel/excel-host";
import { declareWorkbook } from "../../../src/workbook/declare-workbook";
import type { DeclaredWorkbook } from "../../../src/workbook/declaration";
import type { InspectedWorkbook } from "../../../src/workbook/health/inspected-workbook";
import { workbookTexts } from "../../../src/workbook/texts/en";
import { type EmulatedExcel, openEmulatedExcel } from "../../emulated-excel";
import { assessment, criterion, vendor } from "../../small-assessment";

const SMALL = assessment(
  [criterion("PRV-01"), criterion("PRV-02"), criterion("SEC-01")],
  [vendor("A", { "PRV-01": 3 }), vendor("B", { "SEC-01": 1 })],
);

describe("a look into a workbook", () => {
  let excel: EmulatedExcel;
  let declared: DeclaredWorkbook;
  let found: InspectedWorkbook;
  let trips: number;

  const act = (change: (context: Excel.RequestContext) => void) =>
    Excel.run(async (context) => {
      change(context);
      await context.sync();
    });
  const sheetNamed = (name: string) => found.sheets.find((sheet) => sheet.name === name);

  beforeAll(async () => {
    excel = await openEmulatedExcel();
    await act(({ workbook }) => {
      workbook.worksheets.getItem("Sheet1").getRange("B2").values = [["Our own notes"]];
    });
    declared = declareWorkbook(SMALL, workbookTexts);
    await excelHost.build(declared);
    await act(({ workbook }) => {
      const guide = workbook.worksheets.getItem("Guide");
      guide.protection.unprotect();
      guide.name = "Read me";
      guide.getRange("A3:A4").rowHidden = true;
      guide.names.add("Yes_No", guide.getRange("A1"));
      const sheet = workbook.worksheets.getItem("A Vendor A");
      sheet.protection.unprotect();
      sheet.name = "Alder";
      sheet.getRange("D6").format.font.color = "#ffffff";
      const analysis = workbook.worksheets.getItem("Analysis");
      analysis.protection.unprotect();
      analysis.getRange("B141").format.font.color = "#123456";
    });
    const before = excel.host.roundTrips;
    found = await excelHost.inspect(declared);
    trips = excel.host.roundTrips - before;
  });
  afterAll(() => excel.close());

  test("takes two round trips", () => expect(trips).toBe(2));

  describe("taken again", () => {
    const again = async () => {
      const start = excel.host.roundTrips;
      const seen = await excelHost.inspectAgain(found, declared, ["Vendor_Rows_1", "Not_There"]);
      if (seen === undefined) throw new RangeError("The names are others by now.");
      return { ...seen, trips: excel.host.roundTrips - start };
    };

    test("takes one round trip where all is where it was, and tells the same, and what names mean", async () => {
      const seen = await again();
      expect(seen).toMatchObject({ found, trips: 1, since: { isChangeOpen: false } });
      expect([...seen.grids].map(([name, [line]]) => [name, line?.[0]])).toEqual([
        ["Vendor_Rows_1", "PRV-01"],
      ]);
    });

    test("finds what came since, and what is gone", async () => {
      await act(({ workbook }) => {
        workbook.worksheets.add("Added").getRange("A1").values = [["New"]];
      });
      const { trips: two, found: more } = await again();
      expect([two, more.sheets.find(({ name }) => name === "Added")?.cells?.values]).toEqual([2, [["New"]]]);
      await act(({ workbook }) => {
        workbook.worksheets.getItem("Added").delete();
        workbook.worksheets.getItem("Sheet1").name = "Notes";
      });
      // Excel refuses the whole batch where a sheet is gone.
      const { trips: three, found: renamed } = await again();
      expect([three, renamed.sheets.map(({ name }) => name)]).toEqual([
        3,
        found.sheets.map(({ name }) => (name === "Sheet1" ? "Notes" : name)),
      ]);
      await act(({ workbook }) => {
        workbook.worksheets.getItem("Notes").name = "Sheet1";
      });
    });
  });

  test("finds the sheets by what belongs to them, whatever they are called by now", () => {
    expect(found.located.get("A Vendor A")).toBe("Alder");
    expect(found.located.has("Guide")).toBe(false);
    expect(found.located.size).toBe(declared.sheets.length - 1);
  });

  test("reads formulas, values, formats and colours from the first cell on", () => {
    const cells = sheetNamed("Alder")?.cells;
    expect(cells?.values[5]?.slice(0, 5)).toEqual([
      "PRV-01",
      "Criterion PRV-01",
      "Domain PRV",
      3,
      "A verified",
    ]);
    expect(cells?.formulas[0]?.[0]).toBe('=INDEX(Vendor_Letter,1)&" "&INDEX(Vendor_Name,1)');
    expect(cells?.numberFormats[5]?.[13]).toBe("0.0");
    expect(cells?.looks[5]?.[3]).toEqual({ font: "#FFFFFF", fill: "#E8F1FB" });
  });

  test("reads the colours of a long sheet in their places, too", () => {
    const looks = sheetNamed("Analysis")?.cells?.looks ?? [];
    expect(looks[140]?.[1]?.font).toBe("#123456");
    expect(looks.flat().filter(({ font }) => font === "#123456")).toHaveLength(1);
  });

  test("tells validations by their rule and what they refer to", () => {
    const rules = sheetNamed("Alder")?.cells?.validations ?? [];
    expect(rules.slice(0, 2)).toMatchObject([
      {
        range: { row: 5, column: 3, rows: 3, columns: 1 },
        kind: "list",
        source: "=Rating_List",
        stops: true,
      },
      {
        range: { row: 5, column: 4, rows: 3, columns: 1 },
        kind: "list",
        source: "=Evidence_List",
        stops: true,
      },
    ]);
  });

  test("tells the rules of colours, by their formulas", () => {
    expect(sheetNamed("Heat map")?.cells?.conditions).toEqual([
      {
        range: { row: 4, column: 2, rows: 3, columns: 2 },
        rules: 5,
        formulas: [
          '=RIGHT(C5,3)="Low"',
          '=RIGHT(C5,8)="Moderate"',
          '=RIGHT(C5,4)="High"',
          '=RIGHT(C5,8)="Critical"',
          '=OR(C5="✕ row missing",C5="! unreadable")',
        ],
      },
    ]);
  });

  test("counts rules whose formulas Excel refuses to tell, and reads everything else", async () => {
    excel.host.plantFault({ phase: "before", trip: 2, code: "InvalidOperation" });
    const counted = await excelHost.inspect(declared);
    const heatMap = counted.sheets.find(({ name }) => name === "Heat map")?.cells;
    expect(heatMap?.conditions).toMatchObject([{ rules: 5, formulas: undefined }]);
    expect(counted).toEqual({
      ...found,
      sheets: found.sheets.map(({ cells, ...sheet }) => ({
        ...sheet,
        cells: cells && {
          ...cells,
          conditions: cells.conditions.map((one) => ({ ...one, formulas: undefined })),
        },
      })),
    });
  });

  test("is not tried again for a refusal of another kind", async () => {
    excel.host.plantFault({ phase: "before", trip: 2, code: "AccessDenied" });
    const before = excel.host.roundTrips;
    await expect(excelHost.inspect(declared)).rejects.toMatchObject({ code: "sheet-protected" });
    expect(excel.host.roundTrips - before).toBe(2);
  });

  test("takes colours that people add for what they are", async () => {
    const colours = (workbook: Excel.Workbook) =>
      workbook.worksheets.getItem("Heat map").getRange("C5:D7").conditionalFormats;
    await act(({ workbook }) => {
      workbook.worksheets.getItem("Heat map").protection.unprotect();
      colours(workbook).add("ColorScale").colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FFFFFF" },
        maximum: { type: "HighestValue", color: "#0B4F54" },
      };
    });
    const again = await excelHost.inspect(declared);
    const [condition] = again.sheets.find(({ name }) => name === "Heat map")?.cells?.conditions ?? [];
    expect([condition?.rules, condition?.formulas?.length]).toEqual([5, 5]);
  });

  test("tells protection, visibility, hidden rows, tables, names and their scope", () => {
    expect(sheetNamed("Alder")).toMatchObject({ isProtected: false, visibility: "visible" });
    expect(sheetNamed("Lists")).toMatchObject({ isProtected: true, visibility: "hidden" });
    expect(found.tables).toContainEqual({
      name: "Ratings_A",
      sheet: "Alder",
      range: { row: 4, column: 0, rows: 4, columns: 45 },
      isFiltered: false,
    });
    expect(found.names).toContainEqual({
      name: "Vendor_Rows_1",
      place: { sheet: "Alder", range: { row: 5, column: 0, rows: 3, columns: 45 } },
    });
    expect(found.calculates).toBe("automatically");
  });

  test("looks into unknown sheets only while one of ours is missing", async () => {
    expect(sheetNamed("Read me")?.cells?.values[0]?.[0]).toBe("Small comparison");
    expect(sheetNamed("Sheet1")?.cells?.values).toEqual([[], ["", "Our own notes"]]);
    await act(({ workbook }) => {
      workbook.worksheets.getItem("Read me").name = "Guide";
    });
    const again = await excelHost.inspect(declared);
    expect(again.sheets.find(({ name }) => name === "Sheet1")?.cells).toBeUndefined();
    const guide = again.sheets.find(({ name }) => name === "Guide");
    expect(guide?.cells?.hiddenRows).toEqual([2, 3]);
    expect(again.names).toContainEqual({
      name: "Yes_No",
      scope: "Guide",
      place: { sheet: "Guide", range: { row: 0, column: 0, rows: 1, columns: 1 } },
    });
  });
});
