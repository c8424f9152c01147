import type { Domain } from "../../../../src/core/assessment/model";
import { domainId } from "../../../../src/core/units";
import {
  firstJudgements,
  placeOf,
  pointsOf,
  workedOut,
} from "../../../../src/taskpane/views/weights/weight-choice";

const domains: readonly Domain[] = [
  { id: domainId("GOV"), title: "Governance", weight: 8 },
  { id: domainId("PRV"), title: "Privacy", weight: 16 },
  { id: domainId("SEC"), title: "Security", weight: 8 },
];

describe("judgements to begin with", () => {
  test("say what the weights say: their order, and their size against the largest", () => {
    expect(firstJudgements(domains)).toEqual({
      places: ["2", "1", "2"],
      points: ["50", "100", "50"],
      pairs: [],
      contexts: [],
    });
  });

  test("are equal where every weight is 0", () => {
    const none = domains.map((domain) => ({ ...domain, weight: 0 }));
    expect(firstJudgements(none)).toMatchObject({ places: ["1", "1", "1"], points: ["100", "100", "100"] });
  });
});

describe("weights worked out", () => {
  const first = firstJudgements(domains);

  test("from places and points are out of 100", () => {
    expect(workedOut("order", domains, first).weights).toEqual([19.4, 61.1, 19.4]);
    expect(workedOut("swing", domains, first).weights).toEqual([25, 50, 25]);
  });

  test("are missing while an entry cannot be read, or nothing leads anywhere", () => {
    expect(workedOut("order", domains, { ...first, places: ["1", "", "2"] }).weights).toBeUndefined();
    expect(workedOut("swing", domains, { ...first, points: ["90", "50", "50"] }).weights).toBeUndefined();
    expect(workedOut("pairs", domains, first).weights).toBeUndefined();
  });

  test("from a context are multiples of the defaults", () => {
    expect(workedOut("context", domains, { ...first, contexts: ["children"] }).weights).toEqual([8, 26, 8]);
  });

  test.each([
    ["1", 1],
    [" 12 ", 12],
    ["0", undefined],
    ["1.5", undefined],
    ["-1", undefined],
    ["", undefined],
  ])("the place %p is %p", (text, place) => {
    expect(placeOf(text)).toBe(place);
  });

  test.each([
    ["0", 0],
    ["62,5", 62.5],
    ["100", 100],
    ["101", undefined],
    ["-1", undefined],
    ["1e1", undefined],
    ["", undefined],
  ])("%p points are %p", (text, points) => {
    expect(pointsOf(text)).toBe(points);
  });
});
