import { BooleanNumber } from "@univerjs/core";
import type { IWorksheetData } from "@univerjs/core";

/** An empty sheet with every field that Univer reads later; a sheet inserted without one of them fails when drawn. */
export function blankSheet(id: string, name: string): IWorksheetData {
  return {
    id,
    name,
    cellData: {},
    rowCount: 300,
    columnCount: 60,
    defaultColumnWidth: 72,
    defaultRowHeight: 20,
    tabColor: "",
    hidden: BooleanNumber.FALSE,
    freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    mergeData: [],
    rowData: {},
    columnData: {},
    showGridlines: BooleanNumber.TRUE,
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    rightToLeft: BooleanNumber.FALSE,
  };
}
