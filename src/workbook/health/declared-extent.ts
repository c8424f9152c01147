import type { Range, Sheet } from "../declaration";

/** Rows and columns from A1 to the last cell a sheet declares anything for. */
export function declaredExtent({ cells, fills }: Sheet): Pick<Range, "rows" | "columns"> {
  const ranges = [
    ...cells.map((block) => ({
      ...block,
      rows: block.cells.length,
      columns: Math.max(0, ...block.cells.map((line) => line.length)),
    })),
    ...fills.map(({ range }) => range),
  ];
  return {
    rows: Math.max(1, ...ranges.map(({ row, rows }) => row + rows)),
    columns: Math.max(1, ...ranges.map(({ column, columns }) => column + columns)),
  };
}
