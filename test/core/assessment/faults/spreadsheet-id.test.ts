import { criterionIdRule, domainIdRule } from "../../../../src/core/assessment/faults/spreadsheet-id";
import { CRITERIA } from "../../../../src/core/catalog/criteria";
import { DOMAINS } from "../../../../src/core/catalog/domains";

describe("an own id", () => {
  test.each([
    "PRV-01",
    "A1",
    "1A",
    "GEN-01",
    "Q1 privacy",
    "Marketing-01",
    "Décembre",
    "1.2b",
    "华为-1",
    "R1.10",
  ])("may be %s", (id) => {
    expect(criterionIdRule(id)).toBeUndefined();
  });

  test("may be any of the catalog's", () => {
    expect(CRITERIA.filter(({ id }) => criterionIdRule(id) !== undefined)).toEqual([]);
    expect(DOMAINS.filter(({ id }) => domainIdRule(id) !== undefined)).toEqual([]);
  });

  test.each([
    "MAR-01",
    "mar 1",
    "SEPT1",
    "DEC2",
    "1-MAR-2026",
    "5 jan",
    "June 2026",
    "MAY/4",
    "12jan",
    "1E5",
    "1e-5",
    "2.5E+3",
    "12",
    "1-2",
    "2026-01",
    "1/2",
    "1.2.2026",
    "12:30",
    "11:15",
    "3 PM",
    "3pm",
    "1:30 a",
    "50%",
    "€5",
    "5 kr",
    "CHF 20",
    "TRUE",
    "false",
    "Wahr",
    "VRAI",
    "(5)",
    "1 1/2",
  ])("must not be %s, which a spreadsheet reads as something else", (id) => {
    expect(criterionIdRule(id)).toContain("must not read as a number, date");
  });

  test.each([
    ["", "empty"],
    ["   ", "empty"],
    ["A".repeat(65), "at most 64 characters"],
    ["A\nB", "one line"],
    ["A\u0000", "one line"],
    [" A", "begin or end with a space"],
    ["A  B", "two in a row"],
    ["A*", "wildcards"],
    ["A?", "wildcards"],
    ["A~1", "wildcards"],
    ["=A", "must not begin with"],
    ["<A", "must not begin with"],
    ["#A", "must not begin with"],
    ["__proto__", "must not begin with"],
  ])("must not be %j", (id, rule) => {
    expect(criterionIdRule(id)).toContain(rule);
  });

  test("of a domain must not be a date in other languages either, because SUMIFS would read it", () => {
    expect(["GEN-01", "Okt 3", "1 août", "DEZ-01"].map(domainIdRule)).toEqual(
      Array.from({ length: 4 }, () => expect.stringContaining("must not read as")),
    );
    expect(domainIdRule("GEN")).toBeUndefined();
  });
});
