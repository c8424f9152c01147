import { tenths } from "../../../src/core/analysis/tenths";
import { roundedFigure } from "../../../src/core/scoring/rounded-figure";
import { randomSource } from "../../random-source";

describe("a figure in whole tenths", () => {
  test.each([0, 14.949_999_999_6, 14.949_999_999_4, 14.95, 0.05, 49.95, 99.95, 100, 1e-12])(
    "%d is rounded as it is shown",
    (figure) => {
      expect(tenths(figure)).toBe(Math.round(roundedFigure(figure) * 10));
    },
  );

  test("so is any other figure, and whatever lies beside a half", () => {
    const random = randomSource(5);
    for (let run = 0; run < 20_000; run += 1) {
      const half = (random.whole(0, 999) + 0.5) / 10;
      const beside = half + (random.real() - 0.5) * 10 ** -random.whole(1, 12);
      for (const figure of [random.real() * 100, half, beside]) {
        expect(tenths(figure)).toBe(Math.round(roundedFigure(figure) * 10));
      }
    }
  });
});
