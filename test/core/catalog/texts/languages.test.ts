import { gzipSync } from "node:zlib";
import { CRITERIA } from "../../../../src/core/catalog/criteria";
import {
  LANGUAGE_IDS,
  loadExampleTexts,
  loadLongTexts,
  shortTexts,
} from "../../../../src/core/catalog/texts/languages";

/** Longest text an Excel cell takes: support.microsoft.com, "Excel specifications and limits". */
const LONGEST_CELL_TEXT = 32_767;

describe.each(LANGUAGE_IDS)("the texts in %s", (language) => {
  test("have no gap, no stray space and no text longer than a cell takes", async () => {
    const all = [
      ...textsIn(shortTexts(language)),
      ...textsIn(await loadLongTexts(language)),
      ...textsIn(await loadExampleTexts(language)),
    ];

    expect(all.length).toBeGreaterThan(1000);
    expect(all.filter(([path, text]) => text === "" && !path.endsWith(".note"))).toEqual([]);
    expect(all.filter(([, text]) => text !== text.trim() || text.includes("  "))).toEqual([]);
    expect(all.filter(([, text]) => text.length >= LONGEST_CELL_TEXT)).toEqual([]);
  });

  test("describe five different levels for each criterion", async () => {
    const { criteria } = await loadLongTexts(language);

    for (const { levels } of Object.values(criteria)) expect(new Set(levels).size).toBe(5);
  });

  test("ask a different question under a different title for each criterion", async () => {
    const { criteria } = await loadLongTexts(language);

    expect(new Set(Object.values(criteria).map(({ question }) => question)).size).toBe(CRITERIA.length);
    expect(new Set(Object.values(shortTexts(language).criteria)).size).toBe(CRITERIA.length);
  });

  test("keep what the first screen loads under 12 kB", () => {
    const bytes = gzipSync(JSON.stringify(shortTexts(language)), { level: 9 }).length;

    expect(bytes).toBeLessThan(12_000);
  });

  test("keep titles, questions and levels short enough to read in a narrow pane", async () => {
    const { criteria } = await loadLongTexts(language);

    for (const title of Object.values(shortTexts(language).criteria)) expect(title.length).toBeLessThan(60);
    for (const { question, levels } of Object.values(criteria)) {
      expect(question.length).toBeLessThan(200);
      for (const level of levels) expect(level.length).toBeLessThan(150);
    }
  });
});

/** Every string inside, with the path that leads to it. */
function textsIn(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`));
}
