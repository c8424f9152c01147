import type { BuiltInCatalog } from "../../../src/core/assessment/built-in-catalog";
import { assessmentToJson } from "../../../src/core/assessment/json";
import { validatedAssessment } from "../../../src/hosts/command-line/validate-assessment";
import { englishCatalog } from "../../english-catalog";
import { everyFieldFilled } from "../../every-field";
import { randomAssessment } from "../../random-assessment";
import { scoringExamples } from "../../scoring-examples";
import { FAULTY_DOCUMENTS, OWN, PROFILED } from "./faulty-documents";
import { FAULTY_HISTORIES } from "./faulty-histories";

let catalog: BuiltInCatalog;

beforeAll(async () => {
  catalog = await englishCatalog();
});

/** The faults as the command line prints them, one line each. */
function faultsOf(document: unknown): readonly string[] {
  const read = validatedAssessment(
    typeof document === "string" ? document : JSON.stringify(document),
    catalog,
  );
  return "faults" in read ? read.faults.map(({ path, rule }) => `${path}: ${rule}`) : [];
}

function withAnswer(answer: unknown) {
  return { ...OWN, vendors: [{ name: "Alder Meet" }, { name: "Birchline", ratings: { "OWN-01": answer } }] };
}

describe("an assessment file is accepted", () => {
  test.each([
    ["with the catalog's criteria", PROFILED],
    ["with own criteria", OWN],
    ["without a vendor", { ...PROFILED, vendors: [] }],
    ["with settings in part", { ...PROFILED, settings: { bands: { high: 40 } } }],
    ["with an N/A that has no reason, which counts as IE", withAnswer({ rating: "NA" })],
    ["with a fractional rating", withAnswer({ rating: 2.5, second: "IE", agreed: 3 })],
    ["with text that looks like a formula", withAnswer({ finding: "=1+1", reference: "@A1" })],
    ["with text of 32,767 characters", withAnswer({ finding: "b".repeat(32_767) })],
    ["with a vendor named like a property", { ...OWN, vendors: [{ name: "constructor" }] }],
  ])("%s", (_, document) => {
    expect(faultsOf(document)).toEqual([]);
  });

  test("when the product itself printed it", () => {
    const printed = [
      ...scoringExamples().map(({ assessment }) => assessment),
      everyFieldFilled(randomAssessment(2)),
    ];
    for (const assessment of printed) {
      const read = validatedAssessment(JSON.stringify(assessmentToJson(assessment, catalog)), catalog);
      expect(read).toEqual({ assessment });
    }
  });
});

describe("an assessment file is refused, place and rule named,", () => {
  const RATING = 'vendors[1].ratings.OWN-01.rating: must be 0 to 4, "IE" or "NA"';

  test.each([5, -0.1, "3", "ie", "N/A", "", null, true, [3], {}])("for the rating %j", (rating) => {
    expect(faultsOf(withAnswer({ rating }))).toEqual([RATING]);
  });

  test.each([
    ["a grade", { evidence: "D" }, 'evidence: must be "A", "B" or "C"'],
    ["a second rating", { second: 9 }, 'second: must be 0 to 4, "IE" or "NA"'],
    ["an unknown field", { comment: "x" }, "comment: is not a known field; known are rating, second, agreed"],
    [
      "a day that is none",
      { override: { until: "2026-02-30" } },
      "override.until: must be a real day from 1900-03-01",
    ],
    ["a day before the calendar", { conditionDue: "1900-02-28" }, "conditionDue: must be a real day"],
    ["a day in another form", { conditionDue: "12.11.2026" }, "conditionDue: must be a real day"],
    ["an error as reason", { reason: "#REF!" }, "reason: must not be the text of a spreadsheet error"],
    [
      "text too long for a cell",
      { finding: "b".repeat(32_768) },
      "finding: must have at most 32767 characters",
    ],
    ["half a character", { finding: "\uD83D" }, "finding: must be whole Unicode characters"],
    ["text that is a number", { finding: 3 }, "finding: must be text"],
    ["a switch that is text", { confidential: "yes" }, "confidential: must be true or false"],
    ["an override that is text", { override: "yes" }, "override: must be an object"],
  ])("for %s", (_, answer, rule) => {
    const faults = faultsOf(withAnswer(answer));
    expect(faults).toEqual([expect.stringContaining(`vendors[1].ratings.OWN-01.${rule}`)]);
  });

  test("for text that cells count longer than Unicode does", () => {
    expect(faultsOf(withAnswer({ finding: "😀".repeat(16_384) }))).toEqual([
      "vendors[1].ratings.OWN-01.finding: must have at most 32767 characters",
    ]);
  });

  test.each(FAULTY_DOCUMENTS)("for %s", (_, document, rules) => {
    expect(faultsOf(document)).toEqual(rules.map((rule) => expect.stringContaining(rule)));
  });

  test.each(FAULTY_HISTORIES)("for %s", (_, document, rules) => {
    expect(faultsOf(document)).toEqual(rules.map((rule) => expect.stringContaining(rule)));
  });

  test("for domains that leave out those the profiles' criteria belong to", () => {
    const faults = faultsOf({ ...PROFILED, domains: [{ id: "GOV", weight: 1 }] });
    expect(faults).toContain("domains: must contain DDL, because criteria of these profiles belong to it");
  });

  test("for prototype keys, which stay keys like any other", () => {
    const text = JSON.stringify(OWN).replace(
      '"vendors":[',
      '"__proto__":{"x":1},"vendors":[{"name":"x","ratings":{"__proto__":{}}},',
    );
    expect(faultsOf(text)).toEqual([
      expect.stringContaining("__proto__: is not a known field"),
      expect.stringContaining("vendors[0].ratings.__proto__: must be a criterion"),
    ]);
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });

  test("for names that would make the path ambiguous, quoted and shortened", () => {
    const odd = { 'a.b"c': 1, ["x".repeat(100)]: 1 };
    expect(faultsOf({ ...OWN, ...odd })).toEqual([
      expect.stringContaining('["a.b\\"c"]: is not a known field'),
      expect.stringContaining(`["${"x".repeat(64)}…"]: is not a known field`),
    ]);
  });

  test("for faults of every kind at once", () => {
    const [first] = OWN.criteria;
    const document = {
      ...OWN,
      titel: "x",
      criteria: [{ ...first, id: "1-2", scale: 9 }],
      vendors: [{ name: "x" }, { name: "X", ratings: { "1-2": { rating: 7 } } }],
    };
    expect(faultsOf(document).map((line) => line.split(":")[0])).toEqual([
      "titel",
      "criteria[0].scale",
      "vendors[1].ratings.1-2.rating",
      "criteria[0].id",
      "vendors[1].name",
    ]);
  });

  test("for text that is no JSON", () => {
    expect(faultsOf("{")).toEqual([expect.stringContaining("must be JSON")]);
  });
});
