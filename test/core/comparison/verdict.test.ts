import { compare } from "../../../src/core/scoring/compare";
import { verdict, type Verdict } from "../../../src/core/comparison/verdict";
import { withAnswer } from "../../../src/core/comparison/with-answer";
import { criterionId, rating } from "../../../src/core/units";
import { scoringExamples } from "../../scoring-examples";

const examples = scoringExamples().map(({ assessment }) => assessment);
const example = (number: number) => examples[number - 1]!;
const of = (assessment: (typeof examples)[number]) => verdict(assessment, compare(assessment));

function about(outcome: Verdict): readonly string[] {
  if (outcome.kind === "shared first") return outcome.leaders.map(({ id }) => id);
  return "leader" in outcome ? [outcome.leader.id] : [];
}

describe("what a comparison comes to", () => {
  test.each([
    [1, "first", ["C"]],
    [2, "too close", ["A"]],
    [3, "too close", ["A"]],
    [4, "not settled", ["B"]],
    [5, "first", ["B"]],
    [6, "too close", ["B"]],
  ])("worked example %i", (number, kind, vendors) => {
    const outcome = of(example(number));
    expect([outcome.kind, about(outcome)]).toEqual([kind, vendors]);
  });

  test("one missing answer of a conditional vendor keeps the clear one from being settled", () => {
    const outcome = of(example(4));
    const doubts = outcome.kind === "not settled" ? outcome.doubts : [];
    expect(doubts.map(({ vendor, way, criteria }) => [vendor.id, way, criteria])).toEqual([
      ["C", "rises", ["GAC-01"]],
    ]);
  });

  test("the leader's own open red flag can still exclude it", () => {
    const two = { ...example(4), vendors: example(4).vendors.filter(({ id }) => id === "B" || id === "D") };
    const [birchline, dovetail] = two.vendors;
    const flag = criterionId("GAC-01");
    const level1 = withAnswer(two, birchline!.id, flag, { rating: rating(1) });
    const outcome = of(withAnswer(level1, dovetail!.id, flag, { rating: "IE" }));
    const doubts = outcome.kind === "not settled" ? outcome.doubts : [];
    expect(about(outcome)).toEqual(["D"]);
    expect(doubts.map(({ vendor, way, criteria }) => [vendor.id, way, criteria])).toEqual([
      ["D", "falls", ["GAC-01"]],
    ]);
  });

  test("equal in all four keys shares first place", () => {
    const tied = { ...example(1), vendors: example(1).vendors.slice(0, 2) };
    expect(about(of(tied))).toEqual(["A", "B"]);
    expect(of(tied).kind).toBe("shared first");
  });

  test("all excluded is an outcome of its own, also for one vendor", () => {
    const excluded = { ...example(4), vendors: example(4).vendors.slice(0, 1) };
    expect(of(excluded)).toEqual({ kind: "no acceptable vendor" });
  });

  test("one vendor has nothing to be compared with", () => {
    const alone = { ...example(4), vendors: example(4).vendors.slice(1, 2) };
    expect(of(alone).kind).toBe("one vendor");
  });

  test("without any answer nothing is rated yet, whatever the figures say", () => {
    const blank = {
      ...example(4),
      vendors: example(4).vendors.map((vendor) => ({ ...vendor, answers: new Map() })),
    };
    expect(of(blank)).toEqual({ kind: "nothing rated" });
  });

  test("weights of 0 leave no vendor to compare", () => {
    const weightless = {
      ...example(4),
      domains: example(4).domains.map((domain) => ({ ...domain, weight: 0 })),
    };
    expect(of(weightless)).toEqual({ kind: "no vendor to compare" });
  });
});
