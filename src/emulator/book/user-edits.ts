import type { IObjectMatrixPrimitiveType, ICellData, Nullable } from "@univerjs/core";
import type { Engine } from "../engine/engine";
import type { Area } from "./area";

/** `onlyLocal` marks results of formulas, `fromHost` our own writes; anything else was done by a person. */
export interface WriteOptions {
  readonly onlyLocal?: boolean;
  readonly fromHost?: boolean;
}

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

interface CellWrite {
  readonly subUnitId: string;
  readonly cellValue?: Cells;
}

/** Reports each edit by a person as the rectangle around the cells whose content changed. */
export function watchUserEdits(engine: Engine, report: (sheet: string, area: Area) => void): void {
  engine.api.addEvent(engine.api.Event.CommandExecuted, ({ id, params, options }) => {
    if (id !== "sheet.mutation.set-range-values") return;
    const { onlyLocal, fromHost }: WriteOptions = options ?? {};
    if (onlyLocal || fromHost) return;
    const { subUnitId, cellValue }: CellWrite = params;
    const area = editedArea(cellValue ?? {});
    if (area) report(subUnitId, area);
  });
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
