import { sliderRange } from "../../../../src/taskpane/views/what-if/slider-range";

describe("how far the sliders go", () => {
  test.each([
    ["default weights", [8, 13, 12], { max: 40, step: 1 }],
    ["shares that add up to 1", [0.2, 0.5, 0.3], { max: 1, step: 0.1 }],
    ["large numbers", [300, 120], { max: 1000, step: 10 }],
    ["no weight at all", [0, 0], { max: 10, step: 1 }],
    ["no domain", [], { max: 10, step: 1 }],
  ])("%s", (_, weights, expected) => {
    expect(sliderRange(weights)).toEqual(expected);
  });
});
