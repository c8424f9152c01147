import type { Assessment } from "../../src/core/assessment/model";
import { workbookTexts } from "../../src/workbook/texts/en";
import { titleSentence } from "../../src/workbook/title-sentence";
import { scoringExamples } from "../scoring-examples";
import { sized } from "./generated";

function example(number: number): Assessment {
  const found = scoringExamples()[number - 1];
  if (found === undefined) throw new RangeError(`There is no example ${number}.`);
  return found.assessment;
}

describe("title of the Comparison", () => {
  test.each<[string, Assessment]>([
    ["Birchline is first, but not settled", example(4)],
    ["Too close to call", example(2)],
    ["Nothing rated yet", sized(3, 2, 1)],
    ["No vendor to compare", { ...example(4), vendors: [] }],
    ["No acceptable vendor", { ...example(4), vendors: example(4).vendors.slice(0, 1) }],
    ["One vendor, nothing to compare yet", { ...example(4), vendors: example(4).vendors.slice(1, 2) }],
    ["Birchline is first", { ...example(4), vendors: example(4).vendors.slice(0, 2) }],
  ])("says: %s", (title, assessment) => {
    expect(titleSentence(assessment, workbookTexts)).toBe(title);
  });

  test.each([
    [2, "Vendor 1 and Vendor 2 share first place"],
    [3, "Vendor 1, Vendor 2 and Vendor 3 share first place"],
    [4, "4 vendors share first place"],
  ])("names %i vendors in first place, or counts them", (count, title) => {
    const [answered] = example(4).vendors.slice(1);
    const vendors = sized(1, count, 1).vendors.map((vendor, index) => ({
      ...vendor,
      name: `Vendor ${index + 1}`,
      answers: answered?.answers ?? vendor.answers,
    }));
    expect(titleSentence({ ...example(4), vendors }, workbookTexts)).toBe(title);
  });
});
