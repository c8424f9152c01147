import { criterionId, isoDate, rating, vendorId } from "../../src/core/units";
import { VENDOR_KEYS } from "../../src/workbook/sheets/vendor/vendor-keys";
import { workbookTexts } from "../../src/workbook/texts/en";
import { answerWrites } from "../../src/workbook/write-answer";

const A = vendorId("A");
const PRV = criterionId("PRV-01");
const content = {
  slots: new Map([[A, { slot: 3, rows: new Map([[PRV, 7]]) }]]),
  evidenceLabels: workbookTexts.words.evidence,
};
const column = (key: (typeof VENDOR_KEYS)[number]): number => VENDOR_KEYS.indexOf(key);

describe("writing one answer", () => {
  test("names the vendor's rows, the criterion's row and the field's column", () => {
    expect(answerWrites(content, A, PRV, { rating: rating(3), evidence: "B" })).toMatchObject([
      { name: "Vendor_Rows_3", row: 7, column: column("rating"), value: 3 },
      { name: "Vendor_Rows_3", row: 7, column: column("evidence"), value: "B document" },
    ]);
  });

  test("empties what is present without a value, and leaves what is absent", () => {
    expect(answerWrites(content, A, PRV, { rating: undefined, finding: "" })).toMatchObject([
      { name: "Vendor_Rows_3", row: 7, column: column("rating"), value: undefined },
      { name: "Vendor_Rows_3", row: 7, column: column("finding"), value: undefined },
    ]);
  });

  test("spreads an override over its three cells, the date as a serial number", () => {
    const override = { reason: "Only one", until: isoDate("2026-11-12") };
    expect(answerWrites(content, A, PRV, { override })).toMatchObject([
      { name: "Vendor_Rows_3", row: 7, column: column("overrideReason"), value: "Only one" },
      { name: "Vendor_Rows_3", row: 7, column: column("overrideApprover"), value: undefined },
      { name: "Vendor_Rows_3", row: 7, column: column("overrideUntil"), value: 46338 },
    ]);
  });

  test("finds the row by the criterion, and expects what was there or what it writes, however it was typed", () => {
    const [write] = answerWrites(content, A, PRV, { rating: rating(3) }, { rating: rating(2) });
    expect(write?.guard?.id).toBe("PRV-01");
    const expected = [2, "2", 3, "", 4, "IE"].map((found) => write?.guard?.isExpected(found));
    expect(expected).toEqual([true, true, true, false, false, false]);
  });

  test("writes unreadable entries word for word, and words of the language for codes only where lists show them", () => {
    const change = {
      second: { unreadable: "maybe" },
      confidential: true,
      conditionDue: { unreadable: "soon" },
    };
    expect(answerWrites(content, A, PRV, change).map(({ value }) => value)).toEqual(["maybe", "Yes", "soon"]);
  });

  test("refuses a vendor or criterion the workbook does not hold", () => {
    expect(() => answerWrites(content, vendorId("B"), PRV, {})).toThrow(RangeError);
    expect(() => answerWrites(content, A, criterionId("PRV-99"), {})).toThrow(RangeError);
  });
});
