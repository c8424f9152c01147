import {
  addVendor,
  removeVendor,
  renameVendor,
  reorderVendors,
} from "../../../../src/core/changes/vendor-changes";
import { vendorId } from "../../../../src/core/units";
import { wideSheets } from "../../../../src/hosts/excel/change/column-widths";
import { declareWorkbook } from "../../../../src/workbook/declare-workbook";
import { FIRST_VENDOR_COLUMN } from "../../../../src/workbook/sheets/heat-map";
import { SLOT_COLUMN } from "../../../../src/workbook/sheets/workings/workings-places";
import { workbookTexts } from "../../../../src/workbook/texts/en";
import { before } from "./small-change";

const declared = (assessment: typeof before) => declareWorkbook(assessment, workbookTexts);

function carried(after: typeof before, found?: ReadonlyMap<string, string>) {
  const target = declared(after);
  return wideSheets(declared(before), target, target, found);
}

const sheets = (after: typeof before) => carried(after).map(({ from, to }) => `${from} > ${to}`);

/** Where the columns of a sheet go. */
function ways(after: typeof before, sheet: string): ReadonlyMap<number, number> {
  const columns = carried(after).find(({ from }) => from === sheet)?.columns ?? [];
  return new Map(columns.map(({ from, to }) => [from, to]));
}

const BY_VENDOR = [
  ["Heat map", FIRST_VENDOR_COLUMN],
  ["Workings", SLOT_COLUMN],
] as const;

describe("widths are carried over", () => {
  test("by the part a sheet has, whatever it is called", () => {
    const renamed = renameVendor(before, vendorId("A"), "Alder").assessment;
    expect(sheets(renamed)).toContain("A Vendor A > A Alder");
    expect(sheets(renamed)).toContain("Heat map > Heat map");
  });

  test("from a sheet that somebody renamed", () => {
    const found = new Map([["Comparison", "Result"]]);
    expect(carried(before, found).map(({ from, to }) => `${from} > ${to}`)).toContain("Result > Comparison");
  });

  test("not from the sheet of a vendor that leaves", () => {
    const removed = sheets(removeVendor(before, vendorId("A")).assessment);
    expect(removed).toContain("B Birchline > B Birchline");
    expect(removed.filter((one) => one.startsWith("A "))).toEqual([]);
  });

  test("on Comparison by their place, whoever is compared", () => {
    const removed = ways(removeVendor(before, vendorId("A")).assessment, "Comparison");
    expect(removed.size).toBeGreaterThan(10);
    expect([...removed].filter(([from, to]) => from !== to)).toEqual([]);
  });

  test.each(BY_VENDOR)("on %s with the vendor, and by place in front", (sheet, first) => {
    const removed = ways(removeVendor(before, vendorId("A")).assessment, sheet);
    expect([0, 1, first, first + 1].map((column) => removed.get(column))).toEqual([0, 1, undefined, first]);
    const added = ways(addVendor(before, "Cedar Rooms").assessment, sheet);
    expect([0, first, first + 1].map((column) => added.get(column))).toEqual([0, first, first + 1]);
    const moved = ways(reorderVendors(before, [vendorId("B"), vendorId("A")]).assessment, sheet);
    expect([first, first + 1].map((column) => moved.get(column))).toEqual([first + 1, first]);
  });
});
