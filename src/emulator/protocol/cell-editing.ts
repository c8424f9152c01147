import type { ExcelHost } from "./excel-host";

/** While a person types in a cell of the grid, batches are refused, as in Excel. */
export function followCellEditing(host: ExcelHost): void {
  const { api } = host.book.engine;
  api.addEvent(api.Event.SheetEditStarted, () => {
    host.isEditingCell = true;
  });
  api.addEvent(api.Event.SheetEditEnded, () => {
    host.isEditingCell = false;
  });
}
