import type { IObjectMatrixPrimitiveType, ICellData, Nullable } from "@univerjs/core";
import type { Engine } from "../engine/engine";
import { WHOLE_SHEET } from "./area";
import type { Area } from "./area";

/** `onlyLocal` marks results of formulas, `fromHost` our own writes; anything else was done by a person. */
export interface WriteOptions {
  readonly onlyLocal?: boolean;
  readonly fromHost?: boolean;
}

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

interface Edit {
  readonly subUnitId: string;
  readonly cellValue?: Cells;
  readonly range?: { readonly startRow: number; readonly endRow: number };
}

type RowChange = "RowDeleted" | "RowInserted";
type Report = (sheet: string, area: Area, rows?: RowChange) => void;

const ROW_CHANGES: Readonly<Record<string, RowChange>> = {
  "sheet.mutation.insert-row": "RowInserted",
  "sheet.mutation.remove-rows": "RowDeleted",
};

/** Reports each edit by a person as the rectangle around the cells whose content changed, or as its rows. */
export function watchUserEdits(engine: Engine, report: Report): void {
  engine.api.addEvent(engine.api.Event.CommandExecuted, ({ id, params, options }) => {
    const { onlyLocal, fromHost }: WriteOptions = options ?? {};
    if (onlyLocal || fromHost) return;
    const rows = ROW_CHANGES[id];
    if (rows === undefined && id !== "sheet.mutation.set-range-values") return;
    const { subUnitId, cellValue, range }: Edit = params;
    const area = rows && range ? wholeRows(range) : editedArea(cellValue ?? {});
    if (area) report(subUnitId, area, rows);
  });
}

/** Reports each sheet that is taken away, by a person or a batch. */
export function watchDeletedSheets(engine: Engine, report: (sheet: string) => void): void {
  engine.api.addEvent(engine.api.Event.CommandExecuted, ({ id, params }) => {
    if (id !== "sheet.mutation.remove-sheet") return;
    const { subUnitId }: Edit = params;
    report(subUnitId);
  });
}

function wholeRows({ startRow, endRow }: NonNullable<Edit["range"]>): Area {
  return { ...WHOLE_SHEET, row: startRow, rows: endRow - startRow + 1 };
}

function editedArea(cells: Cells): Area | undefined {
  return areaOf(cells, (cell) => !cell || "v" in cell || "f" in cell || "p" in cell);
}

/** The rectangle around all cells of a change that count. */
export function areaOf(
  cells: Cells,
  counts: (cell: Nullable<ICellData>) => boolean = () => true,
): Area | undefined {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries<Nullable<ICellData>>(line ?? {})) {
      if (!counts(cell)) continue;
      rows.push(Number(row));
      columns.push(Number(column));
    }
  }
  if (rows.length === 0) return undefined;
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}
