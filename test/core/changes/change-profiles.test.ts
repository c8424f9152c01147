import type { BuiltInCatalog } from "../../../src/core/assessment/built-in-catalog";
import { changeProfiles } from "../../../src/core/changes/change-profiles";
import { criterionId, domainId } from "../../../src/core/units";
import { assessment, criterion, vendor } from "../../small-assessment";

/** "video" asks PRV-01 and SEC-01, "cloud" asks PRV-01 (likelier) and GOV-01. */
const catalog: BuiltInCatalog = {
  profileIds: ["video", "cloud"],
  criteriaOf: (profiles) => [
    ...(profiles.includes("cloud") ? [criterion("GOV-01")] : []),
    ...(profiles.length > 0 ? [criterion("PRV-01", { likelihood: profiles.includes("cloud") ? 4 : 3 })] : []),
    ...(profiles.includes("video") ? [criterion("SEC-01")] : []),
  ],
  domains: ["GOV", "PRV", "SEC"].map((id) => ({ id: domainId(id), title: id, weight: 9 })),
};
const video = assessment(
  [criterion("PRV-01", { scale: 1 }), criterion("SEC-01"), criterion("OWN-01", { domain: domainId("SEC") })],
  [vendor("A", { "PRV-01": 3, "SEC-01": 2, "OWN-01": 1 })],
  { profiles: ["video"] },
);

describe("changing the technologies", () => {
  const { assessment: cloud, preview } = changeProfiles(video, ["cloud"], catalog);

  test("asks what the new ones ask, domain by domain, and keeps own criteria", () => {
    expect(cloud.criteria.map(({ id }) => id)).toEqual(["GOV-01", "PRV-01", "OWN-01"]);
    expect(cloud.domains.map(({ id, weight }) => [id, weight])).toEqual([
      ["GOV", 9],
      ["PRV", 1],
      ["SEC", 1],
    ]);
  });

  test("says what it does", () => {
    expect(preview).toMatchObject({
      criteriaAdded: [{ id: "GOV-01", title: expect.any(String) }],
      criteriaRemoved: [{ id: "SEC-01", title: expect.any(String) }],
      domainsAdded: ["GOV"],
      domainsRemoved: [],
      answersKept: 2,
      answersArchived: 1,
    });
  });

  test("lets severities follow the technology unless the buyer set others", () => {
    expect(cloud.criteria[1]).toMatchObject({ id: "PRV-01", likelihood: 4, scale: 1 });
  });

  test("brings a criterion back with its answer and what the buyer set", () => {
    const set = { ...video, criteria: video.criteria.map((one) => ({ ...one, weight: 8 })) };
    const there = changeProfiles(set, ["cloud"], catalog).assessment;
    const back = changeProfiles(there, ["video"], catalog).assessment;
    expect(back.criteria.find(({ id }) => id === "SEC-01")?.weight).toBe(8);
    expect(back.vendors[0]?.answers.get(criterionId("SEC-01"))?.rating).toBe(2);
  });

  test("refuses a technology that the catalog does not have, and none at all", () => {
    expect(() => changeProfiles(video, ["time-travel"], catalog)).toThrow(
      "profiles must be one of video, cloud.",
    );
    const plain = { ...video, criteria: video.criteria.slice(0, 2) };
    expect(() => changeProfiles(plain, [], catalog)).toThrow("profiles must name a technology profile");
  });
});
