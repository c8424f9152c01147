import type { InPlaceRepair } from "../../workbook/health/in-place";
import { PROTECTION } from "./page-steps";
import { run } from "./run";

/** Shows, unhides, protects and calculates again what findings named. One round trip; no cell's content changes. */
export async function putRight({ calculates, sheets }: InPlaceRepair): Promise<void> {
  await run(async (context) => {
    const { application, worksheets } = context.workbook;
    if (calculates) {
      application.calculationMode = "Automatic";
      application.calculate("Recalculate");
    }
    for (const { sheet: name, shows, protects, rows, columns } of sheets) {
      const sheet = worksheets.getItem(name);
      if (shows) sheet.visibility = "Visible";
      for (const range of rows) {
        sheet.getRangeByIndexes(range.row, 0, range.rows, 1).untrack().rowHidden = false;
      }
      for (const range of columns) {
        sheet.getRangeByIndexes(0, range.column, 1, range.columns).untrack().columnHidden = false;
      }
      if (protects) sheet.protection.protect(PROTECTION);
    }
    await context.sync();
  });
}
