import { reproduced } from "../weighted-sum-example";

test("the weighted sum of Kracka, Brauers and Zavadskas (2010) comes out in its printed order", () => {
  const { example, ranks } = reproduced("wsm-kracka2010");
  expect(ranks).toEqual(example.expected_rank);
});
