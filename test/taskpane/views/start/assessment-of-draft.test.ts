import { isoDate } from "../../../../src/core/units";
import { assessmentOfDraft } from "../../../../src/taskpane/views/start/assessment-of-draft";
import { EMPTY_DRAFT } from "../../../../src/taskpane/views/start/draft";

const draft = {
  ...EMPTY_DRAFT,
  title: " Public consultation platform 2027 ",
  profiles: ["messaging-conferencing"] as const,
  vendors: [
    { key: 0, name: "Alder Meet" },
    { key: 1, name: "" },
    { key: 2, name: " Birchline " },
  ],
  weights: { PRV: "20,5" },
};

describe("an assessment of what was typed", () => {
  test("holds title, vendors with letters, and the day", async () => {
    const assessment = await assessmentOfDraft(draft, "en", isoDate("2026-11-12"));
    expect(assessment.title).toBe("Public consultation platform 2027");
    expect(assessment.vendors.map(({ id, name }) => `${id} ${name}`)).toEqual([
      "A Alder Meet",
      "B Birchline",
    ]);
    expect(assessment.assessedOn).toBe("2026-11-12");
  });

  test("holds typed weights and the defaults of the others", async () => {
    const { domains } = await assessmentOfDraft(draft, "en", isoDate("2026-11-12"));
    const weightOf = (id: string) => domains.find((domain) => domain.id === id)?.weight;
    expect(weightOf("PRV")).toBe(20.5);
    expect(weightOf("GOV")).toBe(8);
  });

  test("holds the criteria of its technologies with their long texts", async () => {
    const { criteria } = await assessmentOfDraft(draft, "en", isoDate("2026-11-12"));
    expect(criteria).toHaveLength(66);
    expect(criteria.every(({ question }) => question !== undefined)).toBe(true);
  });
});
