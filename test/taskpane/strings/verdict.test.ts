import { bindingFlags } from "../../../src/core/comparison/binding-flags";
import { inRankOrder, standing } from "../../../src/core/comparison/standing";
import { verdict as verdictOf } from "../../../src/core/comparison/verdict";
import { compare } from "../../../src/core/scoring/compare";
import { flags } from "../../../src/taskpane/strings/en/flags";
import { verdict } from "../../../src/taskpane/strings/en/verdict";
import { scoringExamples } from "../../scoring-examples";

const examples = scoringExamples().map(({ assessment }) => assessment);

function sentences(number: number): readonly [string, string] {
  const assessment = examples[number - 1]!;
  const comparison = compare(assessment);
  const outcome = verdictOf(assessment, comparison);
  const leading = "leader" in outcome ? standing(outcome.leader, comparison) : undefined;
  return [verdict.title(outcome), verdict.reason(outcome, leading, comparison)];
}

function lines(number: number): readonly string[] {
  const assessment = examples[number - 1]!;
  const comparison = compare(assessment);
  const order = inRankOrder(comparison);
  return order.map((vendor) => {
    const line = verdict.decidingLine(vendor, standing(vendor, comparison), vendor === order.at(-1));
    return `${vendor.rank} ${vendor.id}: ${line} ${flags.sentence(vendor, bindingFlags(assessment, vendor))}`.trim();
  });
}

describe("the title and its reason", () => {
  test.each([
    [
      1,
      "Cedar Rooms is first",
      "It is ahead of Alder Meet and Birchline by residual risk, 22.3 to 29.4. No open answer can change that.",
    ],
    [
      2,
      "Too close to call",
      "Alder Meet has the lowest figure, but the ranges of all three overlap. The open answers decide, not this order.",
    ],
    [
      3,
      "Too close to call",
      "Alder Meet is ahead by severe critical items, but Cedar Rooms has the same figure. Figures this close do not decide.",
    ],
    [
      4,
      "Birchline is first, but not settled",
      "It is the only vendor clear of every red flag. One missing answer, GAC-01 from Cedar Rooms, could still change that.",
    ],
    [
      5,
      "Birchline is first",
      "It is ahead of Alder Meet by residual risk, 25.8 to 43.0. No open answer can change that.",
    ],
    [
      6,
      "Too close to call",
      "Birchline has the lowest figure, but the ranges of both overlap. The open answers decide, not this order.",
    ],
  ])("worked example %i: %s", (number, title, reason) => {
    expect(sentences(number)).toEqual([title, reason]);
  });
});

describe("the line that says what decided a place", () => {
  test("by tier, by residual risk, and what lifted the band", () => {
    expect(lines(4)).toEqual([
      "1 B: Only vendor clear of every red flag. The tier decides.",
      "2 D: Behind Birchline by tier. 12.7 alone is Low; red flag GAC-01, rated 1, raises it.",
      "3 C: Behind Dovetail by residual risk, 30.6 to 12.7. Red flag GAC-01 has no usable answer.",
      "4 A: Last by tier. Red flag GAC-01 is rated 0, with a document; a low 16.9 cannot make up for it.",
    ]);
  });

  test("by severe critical items, on the criteria all share", () => {
    expect(lines(3)).toEqual([
      "1 A: Ahead of Birchline by severe critical items, 0 to 1.",
      "2 B: Behind Alder Meet by severe critical items, 1 to 0.",
      "3 C: Behind Birchline by residual risk, 35.7 to 27.5.",
    ]);
  });

  test("vendors that share a place say so", () => {
    expect(lines(1)[1]).toBe(
      "2 A: Behind Cedar Rooms by residual risk, 29.4 to 22.3. Equal in all four keys with Birchline.",
    );
  });

  test("who is too close is named, with the best case that would overtake", () => {
    const comparison = compare(examples[1]!);
    expect(comparison.vendors.map((vendor) => verdict.closeness(vendor, comparison))).toEqual([
      "Too close to Birchline and Cedar Rooms to call.",
      "Too close to Alder Meet and Cedar Rooms to call: its best case, 7.6, is ahead of Alder Meet.",
      "Too close to Alder Meet and Birchline to call: its best case, 7.6, is ahead of Alder Meet.",
    ]);
  });
});
