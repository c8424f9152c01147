import { assessmentFromJson } from "../../../src/core/assessment/assessment-from-json";
import type { BuiltInCatalog } from "../../../src/core/assessment/built-in-catalog";
import type { AssessmentDocument } from "../../../src/core/assessment/document/assessment-document";
import type { Assessment } from "../../../src/core/assessment/model";
import { criterionId } from "../../../src/core/units";
import { englishCatalog } from "../../english-catalog";
import { everyFieldFilled } from "../../every-field";
import { randomAssessment } from "../../random-assessment";
import { scoringExamples } from "../../scoring-examples";
import { meetingPlatform } from "./meeting-platform";
import { printed } from "./printed";

let catalog: BuiltInCatalog;
let fresh: Assessment;

beforeAll(async () => {
  catalog = await englishCatalog();
  fresh = await meetingPlatform();
});

describe("an assessment from JSON", () => {
  test("is the one that was printed, for a new assessment", () => {
    expect(assessmentFromJson(printed(fresh, catalog), catalog)).toEqual(fresh);
  });

  test("is the one that was printed, with every field filled", () => {
    const full = everyFieldFilled(randomAssessment(1));
    expect(assessmentFromJson(printed(full, catalog), catalog)).toEqual(full);
  });

  test.each(scoringExamples())("is the one that was printed, for $name", ({ assessment }) => {
    expect(assessmentFromJson(printed(assessment, catalog), catalog)).toEqual(assessment);
  });

  test("is the one that was printed, for 30 random ones, unreadable entries included", () => {
    for (let index = 0; index < 30; index += 1) {
      const assessment = randomAssessment(index, { unreadable: index % 2 === 1 });
      expect(assessmentFromJson(printed(assessment, catalog), catalog)).toEqual(assessment);
    }
  });

  test("takes criteria, domains and settings from the catalog where the document has none", () => {
    const minimal: AssessmentDocument = {
      schema: "hria-scorecard/assessment@1",
      title: "Meeting platform",
      profiles: ["messaging-conferencing"],
      assessedOn: "2026-11-12",
      vendors: [{ name: "Alder Meet" }, { name: "Birchline", ratings: {} }],
    };
    expect(assessmentFromJson(minimal, catalog)).toEqual(fresh);
  });

  test("keeps only the catalog's domains that own criteria belong to", () => {
    const document = ownDocument({ criteria: [ownCriterion("X-1", "PRV"), ownCriterion("X-2", "SEC")] });
    expect(assessmentFromJson(document, catalog).domains.map(({ id }) => id)).toEqual(["PRV", "SEC"]);
  });

  test("calls domains and criteria without a title by the catalog's title or their id", () => {
    const { domains, criteria } = assessmentFromJson(
      ownDocument({
        domains: [
          { id: "PRV", weight: 1 },
          { id: "OWN", weight: 2 },
        ],
      }),
      catalog,
    );
    expect(domains.map(({ title }) => title)).toEqual([expect.stringContaining("Privacy"), "OWN"]);
    expect(criteria[0]).toMatchObject({ title: "X-1", inUse: true, redFlag: false });
  });

  test("gives missing letters in order, passing over those that are taken", () => {
    const vendors = [{ name: "Alder Meet" }, { id: "A", name: "Birchline" }, { name: "Cedar Rooms" }];
    const { vendors: lettered } = assessmentFromJson(ownDocument({ vendors }), catalog);
    expect(lettered.map(({ id, name }) => `${id} ${name}`)).toEqual([
      "B Alder Meet",
      "A Birchline",
      "C Cedar Rooms",
    ]);
  });

  test("fills in the settings that a document leaves out", () => {
    const document = ownDocument({ settings: { bands: { high: 35 }, caps: { C: 1 } } });
    expect(assessmentFromJson(document, catalog).settings).toMatchObject({
      index: "severity-first",
      bands: { moderate: 15, high: 35, critical: 50 },
      caps: { A: 4, B: 3, C: 1 },
      thresholds: { reconcileAt: 2 },
    });
  });

  test("takes empty texts for none, as a cell would give them back", () => {
    const ratings = { "X-1": { finding: "", until: "", override: { reason: "", until: "" } } };
    const { vendors, assessedOn } = assessmentFromJson(
      ownDocument({ assessedOn: "", vendors: [{ name: "Alder Meet", product: "", ratings }] }),
      catalog,
    );
    expect(assessedOn).toBeUndefined();
    expect(vendors[0]).toEqual({ id: "A", name: "Alder Meet", answers: new Map() });
  });

  test("knows no negative zero", () => {
    const vendors = [{ name: "Alder Meet", ratings: { "X-1": { rating: -0 } } }];
    const assessment = assessmentFromJson(
      ownDocument({ criteria: [{ ...ownCriterion("X-1", "PRV"), weight: -0 }], vendors }),
      catalog,
    );
    expect(assessment.vendors[0]?.answers.get(criterionId("X-1"))?.rating).toBe(0);
    expect(assessment.criteria[0]?.weight).toBe(0);
  });
});

function ownCriterion(id: string, domain: string) {
  return { id, domain, weight: 1, scale: 3, scope: 3, irremediability: 3, likelihood: 3 };
}

function ownDocument(part: Partial<AssessmentDocument>): AssessmentDocument {
  return {
    schema: "hria-scorecard/assessment@1",
    title: "Own criteria",
    profiles: [],
    criteria: [ownCriterion("X-1", "PRV")],
    vendors: [],
    ...part,
  };
}
