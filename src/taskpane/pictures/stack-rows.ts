export interface StackedRows<Row> {
  readonly rows: readonly { readonly row: Row; readonly top: number; readonly height: number }[];
  /** Where the last row ends. */
  readonly bottom: number;
}

/** Rows of different heights, one below the other. */
export function stackRows<Row>(
  rows: readonly Row[],
  heightOf: (row: Row) => number,
  start = 0,
): StackedRows<Row> {
  let bottom = start;
  const stacked = rows.map((row) => {
    const top = bottom;
    const height = heightOf(row);
    bottom += height;
    return { row, top, height };
  });
  return { rows: stacked, bottom };
}
