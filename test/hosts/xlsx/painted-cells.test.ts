import { cellKey, edgesAt, paintedCells } from "../../../src/hosts/xlsx/painted-cells";

const block = (rows: number, columns: number) => ({ row: 0, column: 0, rows, columns });

describe("painted cells", () => {
  test("a later format wins property by property", () => {
    const painted = paintedCells([
      { range: block(2, 2), style: { fill: "FFFFFF", isBold: true } },
      { range: block(1, 1), style: { fill: "E8F1FB", isUnlocked: true } },
    ]);
    expect(painted.get(cellKey(0, 0))).toMatchObject({
      fill: { fgColor: { rgb: "E8F1FB" } },
      font: { name: "Calibri", size: 11, bold: true },
      protection: { locked: false },
    });
    expect(painted.get(cellKey(1, 1))).toMatchObject({ fill: { fgColor: { rgb: "FFFFFF" } } });
    expect(painted.has(cellKey(2, 0))).toBe(false);
  });

  test("cells that look alike share one style", () => {
    const painted = paintedCells([{ range: block(3, 1), style: { isBold: true } }]);
    expect(painted.get(cellKey(1, 0))).toBe(painted.get(cellKey(1, 0)));
  });

  test("an outer border is worn by the cells at that edge only", () => {
    const style = { borders: [{ edge: "bottom", color: "0B4F54", weight: "medium" }] } as const;
    const painted = paintedCells([{ range: block(2, 1), style }]);
    expect(painted.get(cellKey(0, 0))?.border).toBeUndefined();
    expect(painted.get(cellKey(1, 0))?.border).toEqual({
      bottom: { style: "medium", color: { rgb: "0B4F54" } },
    });
  });

  test("an inner border lies between neighbours and not outside", () => {
    const place = { isTop: true, isBottom: false, isLeft: true, isRight: true, code: 0 };
    const line = { color: "FFFFFF", weight: "thin" } as const;
    const borders = [
      { edge: "inside-horizontal", ...line },
      { edge: "inside-vertical", ...line },
    ] as const;
    expect(edgesAt(borders, place)).toEqual({ bottom: line });
  });
});
