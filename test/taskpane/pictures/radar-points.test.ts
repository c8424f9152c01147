import { angleOf, letterCorners, pointAt, ringsFor } from "../../../src/taskpane/pictures/radar-points";

const bands = { moderate: 15, high: 30, critical: 50 };

describe("the points of a radar", () => {
  test("run clockwise from the top", () => {
    expect(pointAt(angleOf(0, 4), 10).y).toBeCloseTo(-10, 9);
    expect(pointAt(angleOf(1, 4), 10).x).toBeCloseTo(10, 9);
  });

  test.each([
    [12, [15]],
    [30, [15, 30]],
    [41.7, [15, 30, 50]],
    [93.8, [15, 30, 50, 100]],
  ])("rings are the edges of the bands up to the first that holds %d", (most, rings) => {
    expect(ringsFor(bands, most)).toEqual(rings);
  });

  test("a letter stands at the outermost corner that no other letter takes", () => {
    const [top, right] = [
      { x: 0, y: -90 },
      { x: 50, y: 0 },
    ];
    expect(
      letterCorners(
        [
          [top, right],
          [{ x: 0, y: -85 }, right],
        ],
        16,
      ),
    ).toEqual([top, right]);
  });

  test("a letter never stands in the centre", () => {
    const [high, low] = [
      { x: 0, y: -56 },
      { x: 0, y: -42 },
    ];
    const centre = { x: 0, y: 0 };
    expect(
      letterCorners(
        [
          [high, centre],
          [low, centre],
          [centre, undefined],
        ],
        16,
      ),
    ).toEqual([high, low, undefined]);
  });
});
