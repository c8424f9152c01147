import { labelledName, labelledSheet, labelledTable } from "../../../src/workbook/change/labels";

test("a sheet's name aside has at most 31 characters and differs from all taken ones", () => {
  expect(labelledSheet("Setup", 1, new Set())).toBe("~1 Setup");
  expect(labelledSheet("Setup", 0, new Set(["~0 setup"]))).toBe("~0 Setup 2");
  const long = labelledSheet("A name of thirty-one characters", 1, new Set());
  expect(long).toBe("~1 A name of thirty-one charact");
  expect(labelledSheet("A name of thirty-one characters", 1, new Set([long.toLowerCase()]))).toHaveLength(31);
});

test("names and tables aside are told by their label", () => {
  expect([labelledName("Setup_Vendors", 2), labelledTable("Ratings_A", 0)]).toEqual([
    "Before2.Setup_Vendors",
    "Ratings_A_0",
  ]);
});
