import { builtInCatalog } from "../../../src/core/assessment/built-in-catalog";
import type { BuiltInCatalog } from "../../../src/core/assessment/built-in-catalog";
import type { AssessmentDocument } from "../../../src/core/assessment/document/assessment-document";
import { assessmentToJson } from "../../../src/core/assessment/json";
import type { Assessment } from "../../../src/core/assessment/model";
import { newAssessment } from "../../../src/core/assessment/new-assessment";
import { loadLongTexts } from "../../../src/core/catalog";
import { criterionId, isoDate } from "../../../src/core/units";

let catalog: BuiltInCatalog;
let fresh: Assessment;

beforeAll(async () => {
  const longTexts = await loadLongTexts("en");
  catalog = builtInCatalog("en", longTexts);
  fresh = newAssessment({
    title: "Meeting platform",
    profiles: ["messaging-conferencing"],
    vendorNames: ["Alder Meet", "Birchline"],
    assessedOn: isoDate("2026-11-12"),
    language: "en",
    longTexts,
  });
});

/** As another program would receive it. */
function printed(assessment: Assessment): AssessmentDocument {
  return JSON.parse(JSON.stringify(assessmentToJson(assessment, catalog)));
}

describe("an assessment as JSON", () => {
  test("leaves out criteria that are the catalog's for its profiles", () => {
    expect(printed(fresh)).not.toHaveProperty("criteria");
  });

  test("spells out settings, domains and vendor letters even where they are defaults", () => {
    const document = printed(fresh);
    expect(document.settings).toEqual({
      index: "severity-first",
      bands: { moderate: 15, high: 30, critical: 50 },
      caps: { A: 4, B: 3, C: 2 },
      thresholds: { knockOutBelow: 0.5, conditionalBelow: 1.5, tooClose: 2, reconcileAt: 2 },
    });
    expect(document.domains?.[0]).toEqual({
      id: "GOV",
      title: "Commitment, governance and record",
      weight: 8,
    });
    expect(document.vendors.map(({ id }) => id)).toEqual(["A", "B"]);
  });

  test("prints all criteria, and whether each is in use and a red flag, once one of them differs", () => {
    const [first, ...others] = fresh.criteria;
    if (first === undefined) throw new Error("The profile has criteria.");
    const document = printed({ ...fresh, criteria: [{ ...first, weight: 0 }, ...others] });
    expect(document.criteria).toHaveLength(fresh.criteria.length);
    expect(document.criteria?.[0]).toMatchObject({ id: "GOV-01", weight: 0, inUse: true, redFlag: false });
  });

  test("prints criteria in full when the catalog does not know a profile", () => {
    expect(printed({ ...fresh, profiles: ["time-travel"] }).criteria).toHaveLength(fresh.criteria.length);
  });

  test("leaves out answers, switches and overrides that hold nothing", () => {
    const [vendor] = fresh.vendors;
    if (vendor === undefined) throw new Error("There is a vendor.");
    const nothing = { finding: "", confidential: false, override: { reason: "" } };
    const answers = new Map([[criterionId("GOV-01"), nothing]]);
    expect(printed({ ...fresh, vendors: [{ ...vendor, answers }] }).vendors[0]?.ratings).toEqual({});
  });

  test("prints what cannot be read word for word", () => {
    const [vendor] = fresh.vendors;
    if (vendor === undefined) throw new Error("There is a vendor.");
    const answers = new Map([[criterionId("GOV-01"), { rating: { unreadable: "#REF!" } }]]);
    const document = printed({
      ...fresh,
      assessedOn: { unreadable: "soon" },
      vendors: [{ ...vendor, answers }],
    });
    expect(document.assessedOn).toBe("soon");
    expect(document.vendors[0]?.ratings).toEqual({ "GOV-01": { rating: "#REF!" } });
  });
});
