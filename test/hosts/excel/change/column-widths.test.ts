import { addVendor, removeVendor, renameVendor } from "../../../../src/core/changes/vendor-changes";
import { vendorId } from "../../../../src/core/units";
import { wideSheets } from "../../../../src/hosts/excel/change/column-widths";
import { declareWorkbook } from "../../../../src/workbook/declare-workbook";
import { workbookTexts } from "../../../../src/workbook/texts/en";
import { before } from "./small-change";

const declared = (assessment: typeof before) => declareWorkbook(assessment, workbookTexts);

function carried(after: typeof before): readonly string[] {
  const target = declared(after);
  return wideSheets(declared(before), target, target).map(({ from, to }) => `${from} > ${to}`);
}

describe("widths are carried over", () => {
  test("by the part a sheet has, whatever it is called", () => {
    const renamed = renameVendor(before, vendorId("A"), "Alder").assessment;
    expect(carried(renamed)).toContain("A Vendor A > A Alder");
    expect(carried(renamed)).toContain("Heat map > Heat map");
  });

  test("to no sheet whose columns stand for other vendors then", () => {
    const added = carried(addVendor(before, "Cedar Rooms").assessment);
    expect(added).toContain("B Birchline > B Birchline");
    expect(added).not.toContain("Heat map > Heat map");
    const removed = carried(removeVendor(before, vendorId("A")).assessment);
    expect(removed).toContain("B Birchline > B Birchline");
    expect(removed.filter((one) => one.startsWith("A "))).toEqual([]);
  });
});
