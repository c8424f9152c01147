/** @jest-environment jsdom */
import { renderHook } from "@testing-library/react";
import { useThemeName } from "../../../src/taskpane/theme/use-theme-name";

/** A reader whose system says these things. */
function system(...matching: string[]) {
  const matchMedia = (query: string) => ({
    matches: matching.some((part) => query.includes(part)),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });
  Object.defineProperty(window, "matchMedia", { value: matchMedia, configurable: true });
}

const themeFor = (...given: Parameters<typeof useThemeName>) =>
  renderHook(() => useThemeName(...given)).result.current;

describe("the theme", () => {
  test("is Excel's own, and the system's where Excel does not say", () => {
    system("dark");
    expect(themeFor("excel", false)).toBe("light");
    expect(themeFor("excel", true)).toBe("dark");
    expect(themeFor("excel", undefined)).toBe("dark");
  });

  test("is the one chosen in Settings", () => {
    system("dark");
    expect(themeFor("light", true)).toBe("light");
  });

  test("is high contrast whenever the reader asked the system for it", () => {
    system("forced-colors");
    expect(themeFor("light", undefined)).toBe("contrast");
  });
});
