import { CRITERIA } from "../../../src/core/catalog/criteria";
import { rightsInWords, sourceInWords } from "../../../src/core/catalog/sources-in-words";
import { SOURCES } from "../../../src/core/catalog/sources";
import { loadLongTexts } from "../../../src/core/catalog/texts/languages";
import type { LongTexts } from "../../../src/core/catalog/texts/long-texts";

let texts: LongTexts;

beforeAll(async () => {
  texts = await loadLongTexts("en");
});

describe("a source in words", () => {
  test("names the document alone where the whole of it is meant", () => {
    expect(sourceInWords("S0", texts)).toBe("Open letter to the United Nations, April 2020");
  });

  test("names the place and what it says", () => {
    expect(sourceInWords("UNGP: 17", texts)).toBe(
      "UN Guiding Principles on Business and Human Rights, Principle 17: human rights due diligence",
    );
    expect(sourceInWords("CHRB: theme A", texts)).toBe(
      "Corporate Human Rights Benchmark, theme A: governance and policy commitments",
    );
  });

  test("says so where the place has not been checked yet", () => {
    expect(sourceInWords("UNGP: 16(d)", texts)).toMatch(/\(not yet checked against the source\)$/);
  });

  test("exists for every citation of every criterion", () => {
    for (const { sources } of CRITERIA) {
      for (const citation of sources) expect(sourceInWords(citation, texts)).toMatch(/^\S.*\S$/);
    }
  });

  test("has words for exactly the places each source lists", () => {
    for (const [id, { locators }] of Object.entries(SOURCES)) {
      const worded = Object.entries(texts.sources).find(([source]) => source === id)?.[1].locators ?? {};
      expect(new Set(Object.keys(worded))).toEqual(new Set<string>(locators));
    }
  });
});

describe("rights in words", () => {
  test("stand treaty by treaty, each article with its subject", () => {
    expect(rightsInWords(["UDHR: preamble", "UDHR: 12", "ICCPR: 17"], texts)).toBe(
      "Universal Declaration of Human Rights: preamble (every organ of society shall strive to promote respect), " +
        "article 12 (privacy); International Covenant on Civil and Political Rights: article 17 (privacy)",
    );
  });

  test("say which article number has not been checked yet", () => {
    expect(rightsInWords(["CRPD: 29"], texts)).toBe(
      "Convention on the Rights of Persons with Disabilities: article 29 " +
        "(political and public life; not yet checked against the source)",
    );
  });
});
