import type { RatingEntry } from "../../../src/core/assessment/model";
import { countedRating, standing } from "../../../src/core/scoring/counted-rating";
import { rating } from "../../../src/core/units";

const broken: RatingEntry = { unreadable: "maybe" };
const [one, two, three] = [rating(1), rating(2), rating(3)];

describe("of two assessors", () => {
  test.each([
    ["a single rating counts alone", { rating: two }, two],
    ["a single second rating counts alone", { second: two }, two],
    ["the lower counts", { rating: three, second: one }, one],
    ["the lower counts, in either place", { rating: one, second: three }, one],
    ["the agreed rating counts instead of both", { rating: one, second: one, agreed: three }, three],
    ["the agreed rating counts alone", { agreed: three }, three],
    ["IE counts below 0", { rating: rating(0), second: "IE" }, "IE"],
    ["any rating counts before N/A", { rating: "NA", second: three }, three],
    ["IE counts before N/A", { rating: "IE", second: "NA" }, "IE"],
    ["unreadable counts lowest", { rating: "IE", second: broken }, broken],
    [
      "an unreadable agreement counts, because what was agreed is unknown",
      { rating: three, agreed: broken },
      broken,
    ],
    ["nothing counts when nothing is entered", {}, undefined],
  ] as const)("%s", (_, answer, expected) => {
    expect(countedRating(answer)).toEqual(expected);
  });

  test("unreadable, IE, ratings and N/A stand in this order", () => {
    const entries: readonly RatingEntry[] = [broken, "IE", rating(0), rating(4), "NA"];
    expect(entries.map(standing)).toEqual([-100, -1, 0, 4, 100]);
  });
});
