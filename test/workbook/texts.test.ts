import { workbookTexts } from "../../src/workbook/texts/en";

function textsIn(value: unknown, place: string): readonly (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null) return [[place, value]];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${place}.${key}`));
}

const texts = textsIn(workbookTexts, "texts");

describe("texts of the workbook", () => {
  test("are text, and none is empty", () => {
    expect(texts.filter(([, text]) => typeof text !== "string" || text.trim() === "")).toEqual([]);
  });

  test("fit into a formula, which takes 255 characters at a time", () => {
    expect(texts.filter(([, text]) => String(text).length > 255)).toEqual([]);
  });

  test("speak of no sheet that this workbook does not have", () => {
    expect(
      texts.filter(([, text]) =>
        /\b(Conditions|Consultation|Review) sheet|sheet (Conditions|Consultation|Review)\b/.test(
          String(text),
        ),
      ),
    ).toEqual([]);
  });

  test("tell the evidence labels apart from the letters alone", () => {
    const { A, B, C } = workbookTexts.words.evidence;
    const all = ["A", "B", "C", A, B, C].map((text) => text.toUpperCase());
    expect(new Set(all).size).toBe(6);
  });

  test("give each band a word that ends like no other", () => {
    const bands = Object.values(workbookTexts.words.bands);
    const others = (word: string): readonly string[] => bands.filter((other) => other !== word);
    expect(bands.filter((word) => others(word).some((other) => other.endsWith(word)))).toEqual([]);
  });
});
