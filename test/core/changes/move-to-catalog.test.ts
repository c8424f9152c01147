import type { BuiltInCatalog } from "../../../src/core/assessment/built-in-catalog";
import type { Answer, Assessment, Criterion } from "../../../src/core/assessment/model";
import { moveToCatalog } from "../../../src/core/changes/move-to-catalog";
import { criterionId, domainId, rating } from "../../../src/core/units";
import { assessment, criterion, vendor } from "../../small-assessment";

const origins = {
  reworded: (id: string) => `${id} reads differently`,
  split: (from: string) => `${from} was split`,
};
const three: Answer = { rating: rating(3), evidence: "B", finding: "Seen" };

/** A workbook of an earlier catalog: PRV-01 was reworded since, PRV-02 split, PRV-03 given up, SEC-01 added. */
function older(): Assessment {
  const criteria = [
    criterion("PRV-01", { question: "Old words?", weight: 7 }),
    criterion("PRV-02"),
    criterion("PRV-03"),
    criterion("PRV-09"),
    criterion("OWN-01", { domain: domainId("PRV") }),
  ];
  const answers = { "PRV-01": three, "PRV-02": three, "PRV-03": three, "PRV-09": three, "OWN-01": three };
  const vendors = [vendor("A", answers), vendor("B", { "PRV-02": { rating: "IE" } })];
  return assessment(criteria, vendors, { profiles: ["meeting"], catalogVersion: "0.0.9" });
}

const newer: readonly Criterion[] = [
  criterion("PRV-01", { question: "New words?", weight: 2 }),
  criterion("PRV-10"),
  criterion("PRV-11"),
  criterion("PRV-09"),
  criterion("SEC-01"),
];
const catalog: BuiltInCatalog = {
  profileIds: ["meeting"],
  criteriaOf: (profiles) => (profiles.length === 0 ? [] : newer),
  domains: ["PRV", "SEC"].map((id) => ({ id: domainId(id), title: id, weight: 5 })),
};
const successors = { "PRV-02": ["PRV-10", "PRV-11"], "PRV-03": [] };

describe("moving to a newer catalog", () => {
  const { assessment: moved, preview, differences } = moveToCatalog(older(), catalog, origins, successors);
  const [first] = moved.vendors;
  const idsOf = (ids: readonly string[]) => ids.map(criterionId);

  test("says what was added, reworded, split and given up", () => {
    expect(differences).toEqual({
      added: idsOf(["SEC-01"]),
      reworded: idsOf(["PRV-01"]),
      split: [{ from: "PRV-02", into: ["PRV-10", "PRV-11"] }],
      retired: idsOf(["PRV-03"]),
      ownNumbers: idsOf(["PRV-01"]),
    });
    expect(moved.criteria.map(({ id }) => id)).toEqual(
      idsOf(["PRV-01", "PRV-10", "PRV-11", "PRV-09", "OWN-01", "SEC-01"]),
    );
    expect(moved.catalogVersion).toBeUndefined();
  });

  test("takes the new words and keeps the buyer's weight", () => {
    expect(moved.criteria[0]).toMatchObject({ question: "New words?", weight: 7 });
  });

  test("adds the domain of what was added", () => {
    expect(moved.domains.map(({ id, weight }) => [id, weight])).toEqual([
      ["PRV", 1],
      ["SEC", 5],
    ]);
  });

  test("keeps the rating of a reworded criterion and proposes it again", () => {
    expect(first?.answers.get(criterionId("PRV-01"))).toEqual(three);
    expect(moved.proposals).toContainEqual({
      vendor: "A",
      criterion: "PRV-01",
      rating: 3,
      evidence: "B",
      origin: "PRV-01 reads differently",
    });
  });

  test("archives the answer of a split criterion and proposes its rating for each part", () => {
    expect(moved.archive?.answers.get(first?.id ?? moved.vendors[0]!.id)?.get(criterionId("PRV-02"))).toEqual(
      three,
    );
    const split = moved.proposals?.filter(({ origin }) => origin === "PRV-02 was split");
    expect(
      split?.map(({ vendor: letter, criterion: id, rating: value }) => `${letter} ${id} ${String(value)}`),
    ).toEqual(["A PRV-10 3", "A PRV-11 3", "B PRV-10 IE", "B PRV-11 IE"]);
  });

  test("lists the ratings to look at again", () => {
    expect(preview.toLookAt).toHaveLength(5);
    expect(preview).toMatchObject({ answersKept: 3, answersArchived: 3, answersRestored: 0 });
  });

  test("changes nothing but the version when the catalog is the same", () => {
    const once = moveToCatalog(moved, catalog, origins, successors);
    expect(once.assessment).toEqual(moved);
    expect(once.preview.toLookAt).toEqual([]);
  });
});
