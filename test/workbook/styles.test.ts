import type { Style } from "../../src/workbook/declaration";
import * as styles from "../../src/workbook/styles";
import { generatedWorkbooks } from "./generated";

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe("styles of the workbook", () => {
  test("the measure itself: black on white is 21", () => {
    expect(contrast("000000", "FFFFFF")).toBeCloseTo(21, 9);
  });

  test("every text stands out from its cell by 4.5 to 1", () => {
    const all = generatedWorkbooks().flatMap(({ workbook }) =>
      workbook.sheets.flatMap(({ formats, conditionalFormats }): readonly Style[] => [
        ...formats.map(({ style }) => style),
        ...conditionalFormats.map(({ style }) => style),
      ]),
    );
    const weak = all.filter(
      ({ fontColor, fill }) => contrast(fontColor ?? styles.base.fontColor ?? "", fill ?? "FFFFFF") < 4.5,
    );
    const onWhite = new Set(weak.map((style) => JSON.stringify(style)));
    expect([...onWhite]).toEqual([]);
  });

  test("the four bands get darker with risk, for greyscale print", () => {
    const { Low, Moderate, High, Critical } = styles.bandStyles;
    const fills = [Low, Moderate, High, Critical].map(({ fill }) => luminance(fill));
    expect(fills).toEqual(fills.toSorted((a, b) => b - a));
  });

  test("lines of vendors in a picture stand out from white by 3 to 1, as WCAG asks of graphics", () => {
    expect(styles.vendorColors.filter((color) => contrast(color, "FFFFFF") < 3)).toEqual([]);
  });
});
