/** Round trips each kind of command may take, beside one more per 4 MB. */
export const limits = { create: 3, rating: 2, command: 5, readBack: 1, perReading: 1, perEdit: 1 } as const;

/** One picture of a screen at 60 hertz. */
export const FRAME_MILLISECONDS = 16;

/** How cost may grow with the number of cells: 1 is linear, and some room for what is the same for every workbook. */
export const LINEAR = 1.05;

const KEPT = "pass";

/** A budget beside its figure, as it is printed. */
export function verdict(figure: number, most: number, unit: string): string {
  return `${figure <= most ? KEPT : "FAIL"}  ${figure} of at most ${most} ${unit}`;
}

export interface Budget {
  readonly name: string;
  readonly verdict: string;
  readonly isKept: boolean;
}

/** Every verdict in the results of the bench, however deep, named by the way to it. */
export function budgetsIn(results: unknown, way: readonly string[] = []): readonly Budget[] {
  if (typeof results !== "object" || results === null) return [];
  return Object.entries(results).flatMap(([key, value]: readonly [string, unknown]): readonly Budget[] => {
    if (typeof value === "string" && key.startsWith("budget")) {
      return [{ name: way.join(", "), verdict: value, isKept: value.startsWith(KEPT) }];
    }
    const job: unknown = typeof value === "object" && value !== null ? Reflect.get(value, "job") : undefined;
    return budgetsIn(
      value,
      [...way, typeof job === "string" ? job : key].filter((one) => one !== "commands"),
    );
  });
}
