import type { CellValue } from "../../src/workbook/cells";

/** Figures and words by a path that says what they are, for example `A PRV-01 worst`. "" where there is none. */
export type Figures = ReadonlyMap<string, CellValue>;

export interface Difference {
  readonly path: string;
  readonly expected: CellValue | undefined;
  readonly actual: CellValue | undefined;
}

/** Residual risk runs to 100: this is thirteen digits of a hundred, what a saved workbook keeps of a number. */
const TOLERANCE = 1e-9;

/** Every figure that one side has and the other has not, or that differs by more than 1e-9. */
export function differences(expected: Figures, actual: Figures): readonly Difference[] {
  const paths = new Set([...expected.keys(), ...actual.keys()]);
  return [...paths].flatMap((path): Difference[] => {
    const one = expected.get(path);
    const other = actual.get(path);
    return isSame(one, other) ? [] : [{ path, expected: one, actual: other }];
  });
}

function isSame(one: CellValue | undefined, other: CellValue | undefined): boolean {
  if (typeof one === "number" && typeof other === "number") return Math.abs(one - other) <= TOLERANCE;
  return one === other;
}
