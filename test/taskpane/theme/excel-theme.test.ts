import { isDarkTheme } from "../../../src/taskpane/theme/excel-theme";

describe("Excel's theme", () => {
  test.each([
    ["#FFFFFF", false],
    ["#262626", true],
    ["0A0A0A", true],
    ["#E6E6E6", false],
    [undefined, undefined],
    ["white", undefined],
  ])("%s", (color, expected) => {
    expect(isDarkTheme(color)).toBe(expected);
  });
});
