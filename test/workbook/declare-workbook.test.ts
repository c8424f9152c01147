import type { Assessment } from "../../src/core/assessment/model";
import { AssessmentError } from "../../src/core/errors";
import { domainId } from "../../src/core/units";
import { declareWorkbook } from "../../src/workbook/declare-workbook";
import { workbookTexts } from "../../src/workbook/texts/en";
import { sized } from "./generated";

const book = sized(3, 2, 2);

function refusal(assessment: Assessment): AssessmentError | undefined {
  try {
    declareWorkbook(assessment, workbookTexts);
    return undefined;
  } catch (error) {
    if (error instanceof AssessmentError) return error;
    throw error;
  }
}

describe("declaring a workbook", () => {
  test.each<[string, Assessment, string, string]>([
    ["no criterion", { ...book, criteria: [] }, "invalid-assessment", "at least one criterion"],
    ["more than 20 vendors", sized(1, 21, 1), "too-large", "at most 20 vendors, this assessment has 21"],
    ["more than 30 domains", sized(31, 1, 31), "too-large", "at most 30 domains"],
    ["more than 500 criteria", sized(501, 1, 1), "too-large", "at most 500 criteria"],
    [
      "a criterion twice",
      { ...book, criteria: [...book.criteria, ...book.criteria] },
      "invalid-assessment",
      "D1X-1",
    ],
    [
      "a vendor twice",
      { ...book, vendors: [...book.vendors, ...book.vendors] },
      "invalid-assessment",
      "letter A",
    ],
    ["a domain twice", { ...book, domains: [...book.domains, ...book.domains] }, "invalid-assessment", "D1X"],
    [
      "an unknown domain",
      { ...book, domains: [{ id: domainId("Z"), title: "Z", weight: 1 }] },
      "invalid-assessment",
      "domain D1X",
    ],
    [
      "a text too long",
      { ...book, project: { purpose: "x".repeat(32_768) } },
      "too-large",
      "project.purpose",
    ],
  ])("refuses %s", (_, assessment, code, words) => {
    const failure = refusal(assessment);
    expect(failure?.code).toBe(code);
    expect(failure?.message).toContain(words);
  });

  test("takes a cell filled to the last character", () => {
    expect(refusal({ ...book, project: { purpose: "x".repeat(32_767) } })).toBeUndefined();
  });

  test("puts a prefix before every sheet, and tells hosts which sheet is which", () => {
    const { sheets, opensOn, metadata } = declareWorkbook(book, workbookTexts, { sheetPrefix: "HRIA" });
    expect(sheets.filter(({ name }) => !name.startsWith("HRIA "))).toEqual([]);
    expect(opensOn).toBe("HRIA Guide");
    expect(metadata.sheets).toMatchObject({ comparison: "HRIA Comparison", "vendor A": sheets[3]?.name });
    expect(metadata).toMatchObject({ format: 2, method: "1.0" });
  });

  test("is the same twice: nothing depends on clock or chance", () => {
    expect(declareWorkbook(book, workbookTexts)).toEqual(declareWorkbook(book, workbookTexts));
  });

  test("prints a vendor's sheet from the id to the flag, and the Comparison one page wide", () => {
    const { sheets } = declareWorkbook(book, workbookTexts);
    expect(sheets[3]?.print.area).toEqual({ row: 0, column: 0, rows: 8, columns: 17 });
    const comparison = sheets.find(({ name }) => name === "Comparison");
    expect(comparison?.print).toMatchObject({ orientation: "landscape", fitToOnePageHigh: true });
  });
});
