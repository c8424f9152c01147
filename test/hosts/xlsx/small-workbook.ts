import type { DeclaredWorkbook, Sheet } from "../../../src/workbook/declaration";

/** A sheet with nothing on it, to be changed where a test needs it. */
export function plainSheet(changes: Partial<Sheet> = {}): Sheet {
  return {
    name: "Sums",
    tabColor: "0B4F54",
    isHidden: false,
    cells: [],
    fills: [],
    formats: [],
    columnWidths: [],
    rowHeights: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: undefined,
    print: { orientation: "landscape", footer: { left: "Rooms & calls", center: "Confidential" } },
    ...changes,
  };
}

export function plainWorkbook(
  sheets: readonly Sheet[],
  changes: Partial<DeclaredWorkbook> = {},
): DeclaredWorkbook {
  return {
    sheets,
    names: [],
    opensOn: sheets[0]?.name ?? "",
    metadata: { format: 1, method: "1.0", catalog: "0.1.0", sheets: { sums: "Sums" } },
    ...changes,
  };
}
