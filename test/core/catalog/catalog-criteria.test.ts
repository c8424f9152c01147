import { catalogCriteria } from "../../../src/core/catalog/catalog-criteria";
import { PROFILE_IDS } from "../../../src/core/catalog/profiles";
import { loadLongTexts } from "../../../src/core/catalog/texts/languages";

describe("catalog criteria for an assessment", () => {
  test("carry title, weight and the severity of the chosen technology", () => {
    const [exp01] = catalogCriteria(["messaging-conferencing"], "en").filter(({ id }) => id === "EXP-01");

    expect(exp01).toEqual({
      id: "EXP-01",
      domain: "EXP",
      title: "Rules that will apply to this project",
      weight: 3,
      scale: 4,
      scope: 4,
      irremediability: 3,
      likelihood: 3,
      redFlag: true,
      inUse: true,
    });
  });

  test("carry every word of the catalog once the long texts are there", async () => {
    const criteria = catalogCriteria(PROFILE_IDS, "en", await loadLongTexts("en"));

    expect(criteria).toHaveLength(74);
    for (const criterion of criteria) {
      expect(criterion.levels).toHaveLength(5);
      expect(criterion.question).toMatch(/\?$/);
      expect(criterion.rights).toMatch(/article|preamble/);
      expect(criterion.sources?.length).toBeGreaterThan(0);
      expect(criterion.knockOutCondition !== undefined).toBe(criterion.redFlag);
    }
  });
});
