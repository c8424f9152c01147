import { reproduced, WEIGHTED_SUM_IDS } from "../weighted-sum-example";

describe("published worked examples of weighted sums", () => {
  test.each(WEIGHTED_SUM_IDS)("%s comes out with its printed figures", (id) => {
    const { example, figures } = reproduced(id);
    expect(figures).toHaveLength(example.expected.length);
    figures.forEach((figure, place) => {
      expect(Math.abs(figure - example.expected[place]!)).toBeLessThanOrEqual(example.tolerance!);
    });
  });

  test("wsm-kracka2010 comes out in its printed order", () => {
    const { example, ranks } = reproduced("wsm-kracka2010");
    expect(ranks).toEqual(example.expected_rank);
  });
});
