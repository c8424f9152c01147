import {
  type IndexTable,
  LONGEST_VENDOR,
  MOST_COLUMNS,
  MOST_ROWS,
  readIndexTable,
} from "../../../src/core/import/index-table";
import { nastyTexts } from "../../hosts/nasty-texts";
import { rdrRows } from "../../rdr-2022";

function tableOf(rows: readonly (readonly string[])[]): IndexTable {
  const reading = readIndexTable(rows);
  if ("faults" in reading) throw new RangeError(JSON.stringify(reading.faults));
  return reading.table;
}

const faultsOf = (rows: readonly (readonly string[])[]) => {
  const reading = readIndexTable(rows);
  return "faults" in reading ? reading.faults : [];
};

describe("a table of index scores", () => {
  test("one column per indicator", () => {
    const table = tableOf([
      ["Rank", "Company", "P01a", "P3a", "Total"],
      ["1", "Alder Meet", "62,5", "NA", "50"],
      ["2", "Birchline", "40", "75,0", "60"],
    ]);
    expect(table).toMatchObject({ form: "wide", vendorHeader: "Company", decimal: ",", withoutScore: 1 });
    expect(table.indicators).toEqual(["P1a", "P3a"]);
    expect(table.vendors.get("Alder Meet")).toEqual([{ indicator: "P1a", value: 62.5, text: "62,5" }]);
  });

  test("one row per score, total rows left aside", () => {
    const table = tableOf([
      ["indicator", "organisation", "score"],
      ["P1a", "Alder Meet", "62.5"],
      ["P3a", "Alder Meet", "40"],
      ["Total", "Alder Meet", "51"],
    ]);
    expect(table).toMatchObject({ form: "long", vendorHeader: "organisation", decimal: "." });
    expect(table.vendors.get("Alder Meet")?.map(({ indicator, value }) => [indicator, value])).toEqual([
      ["P1a", 62.5],
      ["P3a", 40],
    ]);
  });

  test("without telling headers, what stands in the columns decides", () => {
    const table = tableOf([
      ["a", "b", "c"],
      ["Alder Meet", "P1a", "62"],
      ["Birchline", "P1a", "40"],
    ]);
    expect([...table.vendors.keys()]).toEqual(["Alder Meet", "Birchline"]);
  });

  test("empty rows are passed over, and short rows have no score at their end", () => {
    const table = tableOf([["Company", "P1a", "P3a"], ["", "", ""], ["Alder Meet", "5"], []]);
    expect(table.vendors.get("Alder Meet")).toHaveLength(1);
    expect(table.withoutScore).toBe(1);
  });

  test("the published scores of 14 companies are understood", () => {
    const table = tableOf(rdrRows("scores-published.csv"));
    expect(table).toMatchObject({ form: "wide", vendorHeader: "company", decimal: undefined });
    expect(table.vendors.size).toBe(14);
    expect(table.indicators).toHaveLength(68);
  });
});

describe("a table with a fault is refused with its place", () => {
  const header = ["Company", "P1a", "P3a"];

  test.each([
    ["not a number", [header, ["Alder Meet", "50", "high"]], { row: 2, column: "P3a", text: "high" }],
    ["out of range", [header, ["Alder Meet", "50", "101"]], { row: 2, column: "P3a", text: "101" }],
    ["other decimal sign", [header, ["Alder Meet", "50,5", "40.5"]], { row: 2, column: "P3a", text: "40.5" }],
    ["longer than header", [header, ["Alder Meet", "50", "5", "5"]], { row: 2 }],
    ["no vendor", [header, ["", "50", "40"]], { row: 2 }],
    [
      "score twice",
      [header, ["Alder Meet", "50", ""], ["Alder Meet", "51", ""]],
      { row: 3, vendor: "Alder Meet", indicator: "P1a" },
    ],
    [
      "indicator twice",
      [
        ["Company", "P1a", "P01a"],
        ["Alder Meet", "1", "2"],
      ],
      { column: "P01a", indicator: "P1a" },
    ],
    ["only fractions", [header, ["Alder Meet", "0.5", "1"]], {}],
    ["no score", [header, ["Alder Meet", "NA", ""]], {}],
    [
      "no indicator",
      [
        ["Company", "Total"],
        ["Alder Meet", "50"],
      ],
      {},
    ],
    [
      "no vendor column",
      [
        ["P1a", "P3a"],
        ["50", "40"],
      ],
      {},
    ],
    [
      "no score column",
      [
        ["x", "y"],
        ["Alder Meet", "P1a"],
      ],
      {},
    ],
    ["empty", [header], {}],
    ["empty", [], {}],
    [
      "vendor too long",
      [header, ["A".repeat(LONGEST_VENDOR + 1), "5", "5"]],
      { row: 2, most: LONGEST_VENDOR },
    ],
    ["too many rows", Array.from({ length: MOST_ROWS + 1 }, () => header), { most: MOST_ROWS }],
    [
      "too many columns",
      [Array.from({ length: MOST_COLUMNS + 1 }, () => "P1a"), ["5"]],
      { most: MOST_COLUMNS },
    ],
  ])("%s", (kind, rows, place) => {
    expect(faultsOf(rows)).toEqual([{ kind, ...place }]);
  });

  test("many faults are cut after twenty", () => {
    const rows = Array.from({ length: 100 }, (_, row) => [`Vendor ${row}`, "bad", "worse"]);
    expect(faultsOf([header, ...rows])).toHaveLength(20);
  });

  test("several scopes of one indicator are a score given twice", () => {
    expect(faultsOf(rdrRows("published-levels.csv"))[0]).toMatchObject({
      kind: "score twice",
      indicator: "G2",
    });
  });

  test("answers by question are no indicators", () => {
    expect(faultsOf(rdrRows("answers.csv"))).toEqual([{ kind: "no indicator" }]);
  });

  test("hostile texts are names or faults, and never more than that", () => {
    for (const text of nastyTexts()) {
      const reading = readIndexTable([header, [text, "50", "40"]]);
      const names = "table" in reading ? [...reading.table.vendors.keys()] : [];
      expect([text.trim()]).toEqual(expect.arrayContaining(names));
      expect(faultsOf([header, ["Alder Meet", text, "40"]]).length).toBeLessThanOrEqual(1);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
