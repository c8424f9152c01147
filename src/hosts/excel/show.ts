import type { LiveWorkbookHost } from "../host";
import { run } from "./run";

/** Brings a sheet, a named range or one cell of it to the front. One round trip. */
export async function show(target: Parameters<LiveWorkbookHost["show"]>[0]): Promise<void> {
  const place = "sheet" in target ? target.sheet : target.name;
  await run(async (context) => {
    if ("sheet" in target) {
      const sheet = context.workbook.worksheets.getItem(target.sheet);
      sheet.activate();
      const { range } = target;
      if (range !== undefined) {
        sheet.getRangeByIndexes(range.row, range.column, range.rows, range.columns).select();
      }
    } else {
      const range = context.workbook.names.getItem(target.name).getRange();
      range.worksheet.activate();
      const { row, column } = target;
      const isOneCell = row !== undefined || column !== undefined;
      (isOneCell ? range.getCell(row ?? 0, column ?? 0) : range).select();
    }
    await context.sync();
  }, place);
}
