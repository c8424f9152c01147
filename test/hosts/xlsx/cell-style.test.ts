import { cellStyle, differentialStyle } from "../../../src/hosts/xlsx/cell-style";

describe("a cell's style", () => {
  test("names a font even where the declaration names none", () => {
    expect(cellStyle({ fill: "E8F1FB" }).font).toEqual({ name: "Calibri", size: 11 });
  });

  test("leaves protection alone unless a format speaks of it", () => {
    expect(cellStyle({}).protection).toBeUndefined();
    expect(cellStyle({ isUnlocked: true }).protection).toEqual({ locked: false });
  });

  test("wraps and aligns", () => {
    expect(cellStyle({ wraps: true, vertical: "top" }).alignment).toEqual({
      wrapText: true,
      vertical: "top",
    });
  });
});

describe("the style of a condition", () => {
  test("changes only what it names", () => {
    expect(differentialStyle({ fontColor: "FFFFFF" })).toEqual({ font: { color: { rgb: "FFFFFF" } } });
  });

  test("fills by the background colour, where programs look for it", () => {
    expect(differentialStyle({ fill: "6E1630" }).fill).toMatchObject({ bgColor: { rgb: "6E1630" } });
  });
});
