import {
  FIRST_SERIAL,
  LAST_SERIAL,
  dateOfSerial,
  readDate,
  serialOfDate,
} from "../../../src/core/assessment/date-serial";
import { isoDate } from "../../../src/core/units";

const PUBLISHED: readonly (readonly [string, number])[] = [
  ["1900-03-01", 61],
  ["1970-01-01", 25_569],
  ["2000-02-29", 36_585],
  ["2008-01-01", 39_448],
  ["2026-11-12", 46_338],
  ["9999-12-31", 2_958_465],
];

describe("a date", () => {
  test.each(PUBLISHED)("%s is day %d of the 1900 system, and back", (text, serial) => {
    expect(serialOfDate(isoDate(text))).toBe(serial);
    expect(dateOfSerial(serial)).toBe(text);
  });

  test("survives the way there and back on each day of 60 years", () => {
    for (let serial = 40_000; serial < 62_000; serial += 1) {
      const date = dateOfSerial(serial);
      expect(date && serialOfDate(date)).toBe(serial);
    }
  });

  test("before March 1900, where the calendar holds a day that never was, has no serial", () => {
    expect(serialOfDate(isoDate("1900-02-28"))).toBeUndefined();
    expect(serialOfDate(isoDate("0001-01-01"))).toBeUndefined();
  });

  test.each([60, 0, -1, 46_338.5, LAST_SERIAL + 1, Number.NaN])("is not day %d", (serial) => {
    expect(dateOfSerial(serial)).toBeUndefined();
  });
});

describe("a date cell", () => {
  test("reads the number a spreadsheet holds for a day", () => {
    expect(readDate(FIRST_SERIAL)).toBe("1900-03-01");
  });

  test.each(["", "   "])("holding %j has no date", (content) => {
    expect(readDate(content)).toBeUndefined();
  });

  test.each(["2026-11-12", "soon", "#REF!", 46_338.25, 3, true])("holding %j is unreadable", (content) => {
    expect(readDate(content)).toEqual({ unreadable: String(content).replace("true", "TRUE") });
  });
});
