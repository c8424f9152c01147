import { isoDate } from "../../src/core/units";
import { dateCell, listCell, listFromCell, numberCell, yesNoCell } from "../../src/workbook/cell-values";

describe("values in cells", () => {
  test.each([
    [["one"]],
    [["one", "two • three"]],
    [["– one", "two"]],
    [["one, two; three", "line\nbreak"]],
    [["• bullet", "– dash"]],
  ])("a list is read back as it was written: %j", (list) => {
    expect(listFromCell(listCell(list) ?? "")).toEqual(list);
  });

  test("no list and an empty list are an empty cell; text typed by a person is a line each", () => {
    expect([listCell(undefined), listCell([]), listFromCell("")]).toEqual([undefined, undefined, undefined]);
    expect(listFromCell("policy\nreport")).toEqual(["policy", "report"]);
  });

  test("dates are serial numbers; what is no day of a spreadsheet stays text", () => {
    expect(dateCell(isoDate("2026-11-12"))).toBe(46338);
    expect(dateCell(isoDate("1850-01-01"))).toBe("1850-01-01");
    expect(dateCell({ unreadable: "soon" })).toBe("soon");
    expect(dateCell(undefined)).toBeUndefined();
  });

  test("numbers and codes", () => {
    expect([numberCell(2.5), numberCell({ unreadable: "much" })]).toEqual([2.5, "much"]);
    expect([yesNoCell(true), yesNoCell(false), yesNoCell(undefined)]).toEqual(["Yes", "No", undefined]);
  });
});
