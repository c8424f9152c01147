import { BANDS } from "../../../src/core/scoring/result";
import { themes } from "../../../src/taskpane/theme/themes";

const PLACES = [1, 2, 3, 4, 5, 6] as const;

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

  test.each(["light", "dark"] as const)("the number of every place is readable on its fill, %s", (name) => {
    for (const place of PLACES) {
      const { [`picturePlace${place}` as const]: fill, [`picturePlaceText${place}` as const]: text } =
        themes[name];
      expect(contrast(fill, text)).toBeGreaterThan(4.5);
    }
  });

  test.each(["light", "dark"] as const)("every vendor's line stands out from the pane, %s", (name) => {
    for (const place of PLACES) {
      const line = themes[name][`pictureVendor${place}`];
      expect(contrast(line, themes[name].colorNeutralBackground1)).toBeGreaterThan(3);
    }
  });

  test.each([
    ["light", 1],
    ["dark", -1],
  ] as const)("first place stands out most, so that greyscale keeps the order, %s", (name, sign) => {
    const places = PLACES.map((place) => sign * luminance(themes[name][`picturePlace${place}`]));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test("high contrast uses the system's colours alone", () => {
    for (const band of BANDS) expect(themes.contrast[`band${band}Fill`]).toBe("Canvas");
    for (const place of PLACES) {
      expect(themes.contrast[`pictureVendor${place}`]).toBe("CanvasText");
      expect(themes.contrast[`picturePlaceText${place}`]).toBe(place === 1 ? "Canvas" : "CanvasText");
    }
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
