import type { Sheet } from "../../workbook/declaration";
import { type Step, wireBytes } from "./batch";

/** Tables are made of cells already written. The sheet's own formats paint them, so they get the plainest style. */
export function tableSteps({ name, tables }: Sheet): readonly Step[] {
  return tables.map((declared) => ({
    sheet: name,
    bytes: wireBytes(6),
    queue: (batch) => {
      const table = batch.context.workbook.tables.add(batch.range(name, declared.range), true);
      table.name = declared.name;
      table.style = "TableStyleLight1";
      table.showBandedRows = false;
    },
  }));
}
