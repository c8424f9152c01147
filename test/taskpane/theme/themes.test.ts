import { BANDS } from "../../../src/core/scoring/result";
import { themes } from "../../../src/taskpane/theme/themes";

describe("themes", () => {
  test.each(["light", "dark"] as const)("text of every band is readable on its fill, %s", (name) => {
    for (const band of BANDS) {
      const { [`band${band}Fill` as const]: fill, [`band${band}Text` as const]: text } = themes[name];
      expect(contrast(fill, text)).toBeGreaterThan(4.5);
    }
  });

  test("bands get darker with risk, so that greyscale keeps the order", () => {
    const light = BANDS.map((band) => luminance(themes.light[`band${band}Fill`]));
    expect(light).toEqual(light.toSorted((one, other) => other - one));
  });

  test("high contrast uses the system's colours alone", () => {
    for (const band of BANDS) expect(themes.contrast[`band${band}Fill`]).toBe("Canvas");
  });

  test("sizes of type follow the reader's font size", () => {
    expect(themes.light.fontSizeBase300).toBe("0.875rem");
    expect(themes.dark.lineHeightBase300).toBe("1.25rem");
  });

  test("white stands readably on the accent", () => {
    expect(contrast(themes.light.colorBrandBackground, "#FFFFFF")).toBeGreaterThan(4.5);
    expect(contrast(themes.dark.colorBrandBackground, "#FFFFFF")).toBeGreaterThan(4.5);
  });
});

/** WCAG 2.2, contrast ratio and relative luminance. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
