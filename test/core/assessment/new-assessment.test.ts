import { defaultSettings } from "../../../src/core/assessment/default-settings";
import { newAssessment } from "../../../src/core/assessment/new-assessment";
import { loadLongTexts } from "../../../src/core/catalog/texts/languages";
import { type DomainId, domainId, isoDate } from "../../../src/core/units";

describe("a new assessment", () => {
  test("gives letters in the order of the names and has nothing rated", async () => {
    const assessment = await cloudAssessment();

    expect(assessment.vendors).toEqual([
      { id: "A", name: "Cedar Rooms", answers: new Map() },
      { id: "B", name: "Alder Meet", answers: new Map() },
    ]);
    expect(assessment).toMatchObject({
      title: "Hosting 2027",
      profiles: ["cloud-hosting"],
      assessedOn: "2026-11-12",
      project: {},
      settings: defaultSettings,
    });
  });

  test("has the criteria of its profiles, with their words", async () => {
    const { criteria } = await cloudAssessment();

    expect(criteria).toHaveLength(54);
    expect(criteria.every(({ inUse, levels }) => inUse && levels?.length === 5)).toBe(true);
  });

  test("has the domains that hold its criteria, with the weights given or the default ones", async () => {
    const { domains } = await cloudAssessment(
      new Map([
        [domainId("PRV"), 40],
        [domainId("GOV"), 0],
      ]),
    );

    expect(domains).toHaveLength(10);
    expect(weightOf("PRV")).toBe(40);
    expect(weightOf("GOV")).toBe(0);
    expect(weightOf("SEC")).toBe(8);

    function weightOf(id: string) {
      return domains.find((domain) => domain.id === id)?.weight;
    }
  });
});

async function cloudAssessment(domainWeights?: ReadonlyMap<DomainId, number>) {
  return newAssessment({
    title: "Hosting 2027",
    profiles: ["cloud-hosting"],
    vendorNames: ["Cedar Rooms", "Alder Meet"],
    domainWeights,
    assessedOn: isoDate("2026-11-12"),
    language: "en",
    longTexts: await loadLongTexts("en"),
  });
}
