import type { LiveWorkbookHost } from "../host";
import { run } from "./run";

/** Two round trips, one when the sheet keeps its name. Formulas and defined names follow by themselves. */
export const renameSheet: LiveWorkbookHost["renameSheet"] = async (name, newName) => {
  await run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = names.getItem(name).getRange().worksheet.load("name");
    worksheets.load("items/name");
    await context.sync();
    const others = worksheets.items.map((one) => one.name).filter((one) => one !== sheet.name);
    const wanted = newName(sheet.name, others);
    if (wanted === undefined || wanted === sheet.name) return;
    sheet.name = wanted;
    await context.sync();
  }, name);
};
