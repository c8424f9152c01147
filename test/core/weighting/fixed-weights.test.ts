import { isoDate } from "../../../src/core/units";
import { fixedWeights } from "../../../src/core/weighting/fixed-weights";

const on = isoDate("2026-11-12");

describe("fixed weights", () => {
  test("need a day that can be read; the name may be missing", () => {
    expect(fixedWeights({})).toBeUndefined();
    expect(fixedWeights({ weightsFixedBy: "A name" })).toBeUndefined();
    expect(fixedWeights({ weightsFixedOn: { unreadable: "soon" } })).toBeUndefined();
    expect(fixedWeights({ weightsFixedOn: on, weightsFixedBy: " " })).toEqual({ on, by: undefined });
    expect(fixedWeights({ weightsFixedOn: on, weightsFixedBy: "A name" })).toEqual({ on, by: "A name" });
  });
});
