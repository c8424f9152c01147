import { mergedAssessment } from "../../../../src/core/assessment/merge/merged-assessment";
import type { Answer, Assessment } from "../../../../src/core/assessment/model";
import { criterionId, rating, vendorId } from "../../../../src/core/units";
import { assessment, criterion, vendor } from "../../../small-assessment";

const GAC = criterionId("GAC-01");
const PRV = criterionId("PRV-01");
const base = assessment(
  [criterion("GAC-01"), criterion("PRV-01")],
  [vendor("A", { "GAC-01": 2 }), vendor("B", { "PRV-01": 3 })],
);

function answered(from: Assessment, at: number, id: typeof GAC, answer: Answer): Assessment {
  return {
    ...from,
    vendors: from.vendors.map((one, index) =>
      index === at ? { ...one, answers: new Map([...one.answers, [id, answer]]) } : one,
    ),
  };
}

test("what two people change in different places is kept from both, field by field", () => {
  const theirs = answered(base, 0, GAC, { rating: rating(2), evidence: "A", finding: "theirs" });
  const ours = { ...answered(base, 0, GAC, { rating: rating(4), evidence: "A" }), title: "Ours" };
  const { assessment: merged, conflicts } = mergedAssessment(base, theirs, ours);
  expect(merged.vendors[0]?.answers.get(GAC)).toEqual({ rating: 4, evidence: "A", finding: "theirs" });
  expect(merged.title).toBe("Ours");
  expect(conflicts).toEqual([]);
});

test("where both changed one field the workbook's value stands, and the conflict names both", () => {
  const theirs = answered(base, 0, GAC, { rating: rating(1), evidence: "A" });
  const ours = answered(base, 0, GAC, { rating: rating(4), evidence: "A" });
  const { assessment: merged, conflicts } = mergedAssessment(base, theirs, ours);
  expect(merged.vendors[0]?.answers.get(GAC)?.rating).toBe(1);
  expect(conflicts).toEqual([{ path: ["vendors", "A", "answers", "GAC-01", "rating"], theirs: 1, ours: 4 }]);
});

test("what was typed about a vendor that left goes to the archive with it", () => {
  const [first, second] = base.vendors;
  const ours: Assessment = {
    ...base,
    vendors: [first].flatMap((one) => one ?? []),
    archive: { vendors: [second].flatMap((one) => one ?? []), answers: new Map(), criteria: [], domains: [] },
  };
  const theirs = answered(base, 1, GAC, { rating: "IE" });
  const { assessment: merged } = mergedAssessment(base, theirs, ours);
  expect(merged.vendors.map(({ id }) => id)).toEqual(["A"]);
  expect(merged.archive?.vendors[0]?.answers.get(GAC)).toEqual({ rating: "IE" });
});

test("what was typed about a criterion that left goes to the archived answers", () => {
  const [gac, prv] = base.criteria;
  const ours: Assessment = {
    ...base,
    criteria: [gac].flatMap((one) => one ?? []),
    vendors: base.vendors.map((one) => ({
      ...one,
      answers: new Map([...one.answers].filter(([id]) => id !== PRV)),
    })),
    archive: {
      vendors: [],
      answers: new Map(base.vendors.slice(1).map(({ id, answers }) => [id, answers])),
      criteria: [prv].flatMap((one) => one ?? []),
      domains: [],
    },
  };
  const theirs = answered(base, 1, PRV, { rating: rating(3), evidence: "A", finding: "late" });
  const { assessment: merged } = mergedAssessment(base, theirs, ours);
  expect(merged.vendors[1]?.answers.has(PRV)).toBe(false);
  expect(merged.archive?.answers.get(vendorId("B"))?.get(PRV)?.finding).toBe("late");
});

test("change log lines of both sides stay", () => {
  const line = (what: string) => ({ on: "2026-11-22T10:00", what });
  const { assessment: merged } = mergedAssessment(
    { ...base, changes: [line("first")] },
    { ...base, changes: [line("first"), line("theirs")] },
    { ...base, changes: [line("first"), line("ours")] },
  );
  expect(merged.changes?.map(({ what }) => what)).toEqual(["first", "ours", "theirs"]);
});

test("nothing typed meanwhile gives ours, whatever it is", () => {
  const ours = { ...base, vendors: base.vendors.toReversed(), title: "Turned" };
  expect(mergedAssessment(base, base, ours).assessment).toEqual(ours);
});
