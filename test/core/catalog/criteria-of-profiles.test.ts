import { CRITERIA } from "../../../src/core/catalog/criteria";
import { criteriaOfProfiles, severityInProfiles } from "../../../src/core/catalog/criteria-of-profiles";
import type { Severity } from "../../../src/core/catalog/criterion";
import { PROFILE_IDS } from "../../../src/core/catalog/profiles";
import { SEVERITY_OVERRIDES } from "../../../src/core/catalog/severity-overrides";

const PARTS = ["scale", "scope", "irremediability", "likelihood"] as const;

describe("criteria of technology profiles", () => {
  test.each([
    ["messaging-conferencing", 66, 12],
    ["social-media", 69, 11],
    ["cloud-hosting", 54, 10],
    ["ai-ml", 65, 11],
    ["facial-recognition-biometrics", 56, 11],
    ["digital-id", 64, 13],
    ["contact-tracing-location", 58, 11],
    ["network-equipment-li", 50, 9],
    ["survey-data-collection", 53, 11],
  ])("%s asks %i criteria, %i of them red flags", (profile, asked, redFlags) => {
    const ids = criteriaOfProfiles([profile]);

    expect(ids).toHaveLength(asked);
    expect(redFlagsAmong(ids)).toHaveLength(redFlags);
  });

  test("all profiles together ask the whole catalog", () => {
    expect(criteriaOfProfiles(PROFILE_IDS)).toEqual(CRITERIA.map(({ id }) => id));
  });

  test("several profiles ask the union, in catalog order, whatever the order of the profiles", () => {
    const union = criteriaOfProfiles(["messaging-conferencing", "ai-ml"]);
    const either = new Set([
      ...criteriaOfProfiles(["messaging-conferencing"]),
      ...criteriaOfProfiles(["ai-ml"]),
    ]);

    expect(union).toEqual(CRITERIA.map(({ id }) => id).filter((id) => [...either].some((one) => one === id)));
    expect(criteriaOfProfiles(["ai-ml", "messaging-conferencing", "ai-ml"])).toEqual(union);
  });

  test("a red flag of one profile stays a red flag in the union", () => {
    const union = criteriaOfProfiles(["survey-data-collection", "network-equipment-li"]);

    expect(redFlagsAmong(union)).toEqual(expect.arrayContaining(["GAC-05", "PRV-08"]));
  });

  test("no profile, no criteria", () => {
    expect(criteriaOfProfiles([])).toEqual([]);
  });

  test("a profile the catalog does not have is refused by name", () => {
    expect(() => criteriaOfProfiles(["telepathy"])).toThrow(/no technology profile "telepathy"/);
  });
});

describe("severity of a criterion in technology profiles", () => {
  test("has its four parts and nothing else of the catalog's record", () => {
    const [first] = CRITERIA;
    if (first === undefined) throw new Error("The catalog is empty.");
    expect(Object.keys(severityInProfiles(first, ["messaging-conferencing"])).toSorted()).toEqual([
      "irremediability",
      "likelihood",
      "scale",
      "scope",
    ]);
  });

  test("is the default where no profile says otherwise", () => {
    expect(severity("EXP-01", "survey-data-collection")).toEqual([3, 4, 3, 3]);
  });

  test("is the profile's own where it has one", () => {
    expect(severity("EXP-01", "messaging-conferencing")).toEqual([4, 4, 3, 3]);
  });

  test("keeps a profile's own value beside a profile with the default", () => {
    expect(severity("EXP-01", "messaging-conferencing", "survey-data-collection")).toEqual([4, 4, 3, 3]);
  });

  test("takes the higher value, part by part, where two profiles differ", () => {
    expect(severity("PRV-02", "survey-data-collection")).toEqual([4, 4, 4, 3]);
    expect(severity("PRV-02", "contact-tracing-location")).toEqual([4, 4, 4, 4]);
    expect(severity("PRV-02", "survey-data-collection", "contact-tracing-location")).toEqual([4, 4, 4, 4]);
    expect(severity("EQL-02", "ai-ml", "facial-recognition-biometrics")).toEqual([4, 4, 4, 3]);
  });

  test("ignores a profile that does not ask the criterion", () => {
    expect(severity("DDL-04", "cloud-hosting", "survey-data-collection")).toEqual([4, 3, 3, 2]);
    expect(() => severity("DDL-04", "survey-data-collection")).toThrow(/None of these profiles asks DDL-04/);
  });

  test("is never below the default: a technology makes a harm graver, not milder", () => {
    for (const [profile, overrides] of Object.entries(SEVERITY_OVERRIDES)) {
      for (const [id, override] of Object.entries(overrides)) {
        const standard: Severity = recordOf(id);
        expect(criteriaOfProfiles([profile])).toContain(id);
        for (const part of PARTS) expect(override[part]).toBeGreaterThanOrEqual(standard[part]);
      }
    }
  });
});

function redFlagsAmong(ids: readonly string[]): readonly string[] {
  return CRITERIA.filter(({ id, redFlag }) => redFlag && ids.includes(id)).map(({ id }) => id);
}

function recordOf(id: string): (typeof CRITERIA)[number] {
  const criterion = CRITERIA.find((each) => each.id === id);
  if (criterion === undefined) throw new RangeError(`No criterion ${id}.`);
  return criterion;
}

function severity(id: string, ...profiles: readonly string[]): readonly number[] {
  const found = severityInProfiles(recordOf(id), profiles);
  return PARTS.map((part) => found[part]);
}
