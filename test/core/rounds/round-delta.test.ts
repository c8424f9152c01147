import type { Answer } from "../../../src/core/assessment/model";
import { previousRound } from "../../../src/core/rounds/new-round";
import { countMovements, type Movement, roundDelta } from "../../../src/core/rounds/round-delta";
import { compare } from "../../../src/core/scoring/compare";
import { rating } from "../../../src/core/units";
import { smallAssessment } from "../../taskpane/small-assessment";

const documented = (level: number): Answer => ({ rating: rating(level), evidence: "B" });

function movementOf(then: Answer | undefined, now: Answer | undefined): Movement | undefined {
  const rounds = [then, now].map((answer) =>
    smallAssessment({ A: answer === undefined ? {} : { "PRV-03": answer }, B: {} }),
  );
  const [before = smallAssessment(), after = smallAssessment()] = rounds;
  const [vendor] = roundDelta(after, compare(after), previousRound(before));
  return vendor?.criteria.find(({ criterion }) => criterion === "PRV-03")?.movement;
}

describe("what moved since the round before", () => {
  test.each<[string, Answer | undefined, Answer | undefined, Movement | undefined]>([
    ["a better rating improved", documented(1), documented(3), "improved"],
    ["a lower rating is worse", documented(3), documented(1), "worse"],
    ["better evidence improved too", { rating: rating(3), evidence: "C" }, documented(3), "improved"],
    ["the same answer is the same", documented(2), documented(2), "same"],
    [
      "another answer at the same risk changed",
      { rating: "IE" },
      { rating: rating(0), evidence: "C" },
      "changed",
    ],
    [
      "an N/A changed, because it has no figure to compare",
      documented(2),
      { rating: "NA", reason: "Not used", approver: "A name" },
      "changed",
    ],
    ["a first answer is new", undefined, documented(2), "new"],
    ["an answer not given again yet is open", documented(2), undefined, "open"],
    ["what cannot be read is open", documented(2), { rating: { unreadable: "two" } }, "open"],
    ["nothing then and nothing now is no movement", undefined, undefined, undefined],
  ])("%s", (_, then, now, expected) => {
    expect(movementOf(then, now)).toBe(expected);
  });

  test("a criterion taken out is gone", () => {
    const before = smallAssessment({ A: { "PRV-03": documented(2) }, B: {} });
    const after = {
      ...before,
      criteria: before.criteria.map((one) => ({ ...one, inUse: one.id !== "PRV-03" })),
    };
    const [vendor] = roundDelta(after, compare(after), previousRound(before));
    expect(countMovements(vendor?.criteria ?? [])).toEqual(new Map([["gone", 1]]));
  });

  test("vendors that joined are new, those that left are gone with all of their answers", () => {
    const before = smallAssessment({ A: { "PRV-03": documented(2) }, B: {} });
    const [, second] = before.vendors;
    const after = { ...before, vendors: [second!] };
    const then = { ...previousRound(before), vendors: previousRound(before).vendors.slice(0, 1) };
    const deltas = roundDelta(after, compare(after), then);
    expect(deltas.map(({ id, movement }) => [id, movement])).toEqual([
      ["B", "new"],
      ["A", "gone"],
    ]);
    expect(deltas[1]?.criteria.map(({ movement }) => movement)).toEqual(["gone"]);
  });

  test("a vendor moves by its residual risk as it is shown", () => {
    const before = smallAssessment({ A: { "PRV-03": documented(1) }, B: {} });
    const after = smallAssessment({ A: { "PRV-03": documented(3) }, B: {} });
    const deltas = roundDelta(after, compare(after), previousRound(before));
    expect(deltas.map(({ movement }) => movement)).toEqual(["improved", "same"]);
  });
});
