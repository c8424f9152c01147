import { formatAddress, parseAddress, quoteSheet, splitReference } from "../../../src/emulator/book/address";
import { HostError } from "../../../src/emulator/book/host-error";

describe("addresses", () => {
  test.each([
    ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
    ["$C$3:$A$1", { row: 0, column: 0, rows: 3, columns: 3 }],
    ["C:D", { row: 0, column: 2, rows: 1_048_576, columns: 2 }],
    ["2:4", { row: 1, column: 0, rows: 3, columns: 16_384 }],
    ["xfd1048576", { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
  ])("%s is read", (text, area) => {
    expect(parseAddress(text)).toEqual(area);
  });

  test.each(["", "A0", "A1048577", "XFE1", "A1:B", "1A", "A1,B2", "A1:B2:C3"])("%p is refused", (text) => {
    expect(() => parseAddress(text)).toThrow(HostError);
  });

  test.each(["A1", "B2:D9", "C:D", "2:4", "XFD1048576"])("%s comes back as it was", (text) => {
    expect(formatAddress(parseAddress(text))).toBe(text);
  });

  test("a reference is split at its sheet, quoted or not", () => {
    expect(splitReference("='A Alder''s Meet'!$B$2")).toEqual({ sheet: "A Alder's Meet", address: "$B$2" });
    expect(splitReference("Setup!A1:B2")).toEqual({ sheet: "Setup", address: "A1:B2" });
    expect(splitReference("A1")).toEqual({ sheet: undefined, address: "A1" });
  });

  test.each([
    ["Setup", "Setup"],
    ["Heat map", "'Heat map'"],
    ["A Alder's Meet", "'A Alder''s Meet'"],
    ["AB12", "'AB12'"],
    ["R1", "'R1'"],
    ["2026", "'2026'"],
  ])("the sheet %s is written %s in a reference", (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
  });
});
