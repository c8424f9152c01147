import type { ICellData, IWorkbookData, Nullable } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Engine } from "../engine/engine";
import type { Area } from "./area";
import { Calculation } from "./calculation";
import { CellWrites, parted, STYLE_TRIGGER } from "./cell-writes";
import type { SheetPatch } from "./cell-writes";
import type { CellContent, CellPatch, CellStyle } from "./cell";
import { eachCell } from "./each-cell";
import { itemNotFound } from "./host-error";
import { emptyMemory, emptySheetMemory } from "./memory";
import type { BookMemory, SheetMemory } from "./memory";
import { watchDeletedSheets, watchUserEdits } from "./user-edits";

/** Everything needed to open the same workbook again; plain JSON. */
export interface Snapshot {
  readonly univer: IWorkbookData;
  readonly memory: BookMemory;
}

export interface BookChange {
  readonly sheet: string;
  readonly area: Area;
  readonly isByPerson: boolean;
  /** Absent when cells were edited. */
  readonly rows?: "RowDeleted" | "RowInserted";
}

const UNIT = "book";

/**
 * A live Univer workbook seen as what Excel's batches need: cell writes gathered and applied as one change per
 * sheet, calculation awaited, edits by people reported, and beside it what Excel knows and Univer does not.
 */
export class Book {
  readonly engine: Engine;
  readonly memory: BookMemory;
  readonly univer: FWorkbook;
  readonly #writes = new CellWrites();
  readonly #calculation: Calculation;
  readonly #changeListeners = new Set<(change: BookChange) => void>();
  readonly #deletionListeners = new Set<(sheet: string) => void>();
  #isStale = false;
  /** Off where no figure matters: reads then answer what cells hold at once. */
  waitsForCalculation = true;

  constructor(engine: Engine, snapshot?: Snapshot) {
    this.engine = engine;
    this.memory = snapshot?.memory ?? emptyMemory();
    this.#calculation = new Calculation(engine);
    watchUserEdits(engine, (sheet, area, rows) =>
      this.reportChange({ sheet, area, isByPerson: true, ...(rows && { rows }) }),
    );
    watchDeletedSheets(engine, (sheet) => {
      for (const listener of this.#deletionListeners) listener(sheet);
    });
    this.univer = engine.api.createWorkbook(
      snapshot?.univer ?? {
        id: UNIT,
        name: "Book1",
        sheetOrder: ["s1"],
        sheets: { s1: engine.blankSheet("s1", "Sheet1") },
      },
    );
    // Univer's own snapshot does not say which sheet was in front.
    const { activeSheet } = this.memory;
    if (activeSheet !== undefined) this.univer.getSheetBySheetId(activeSheet)?.activate();
    // Without a first calculation Univer does not know what depends on what; the grid makes its own once it is drawn.
    if (snapshot !== undefined && !engine.hasGrid) this.recalculate();
  }

  /** Runs one of Univer's commands or mutations on this workbook, marked as not done by a person. */
  execute(id: string, params: object): void {
    this.engine.api.syncExecuteCommand(id, { unitId: this.univer.getId(), ...params }, { fromHost: true });
  }

  newId(prefix: string): string {
    this.memory.lastId += 1;
    return `${prefix}${this.memory.lastId}`;
  }

  put(sheet: string, row: number, column: number, patch: CellPatch): void {
    this.#writes.put(sheet, row, column, patch);
  }

  flush(): void {
    for (const [sheet, cells] of this.#writes.take()) {
      const { contents, styles } = parted(cells);
      this.#change(sheet, contents, {});
      this.#change(sheet, styles, { trigger: STYLE_TRIGGER });
    }
  }

  #change(subUnitId: string, cellValue: SheetPatch, options: { readonly trigger?: string }): void {
    if (Object.keys(cellValue).length === 0) return;
    this.execute("sheet.mutation.set-range-values", { subUnitId, cellValue, ...options });
  }

  /** Resolves when every cell shows what its formula gives for all writes so far. */
  async calculated(): Promise<void> {
    this.flush();
    if (!this.waitsForCalculation) return;
    if (this.#isStale) this.recalculate();
    await this.#calculation.finished();
  }

  /** After a change of which Univer notices too little, such as a sheet's new name: all is calculated before the next read. */
  expectRecalculation(): void {
    this.#isStale = true;
  }

  /** Waits for calculation only where the area holds a formula: a batch that need not wait is not cut in two. */
  async calculatedIn(sheet: string, area: Area): Promise<void> {
    let hasFormula = false;
    eachCell(this, sheet, area, (row, column) => {
      const { f, si } = this.content(sheet, row, column);
      hasFormula ||= Boolean(f) || Boolean(si);
    });
    if (hasFormula) await this.calculated();
    else this.flush();
  }

  recalculate(): void {
    this.flush();
    this.#isStale = false;
    this.#calculation.expectAnother();
    this.engine.api.getFormula().executeCalculation();
  }

  cell(sheet: string, row: number, column: number): Nullable<ICellData> {
    return this.worksheet(sheet).getSheet().getCellMatrix().getValue(row, column);
  }

  /** Content of a cell, with what was written but not yet applied. */
  content(sheet: string, row: number, column: number): CellContent {
    const { v, t, f, si } = { ...this.cell(sheet, row, column), ...this.#writes.at(sheet, row, column) };
    return { v, t, f, si };
  }

  /** The formula of a cell, written out where a fill by a person left it with its first cell. */
  formula(sheet: string, row: number, column: number): string | undefined {
    const { f, si } = this.content(sheet, row, column);
    if (f) return f;
    return si ? this.worksheet(sheet).getRange(row, column).getFormula() || undefined : undefined;
  }

  /** Style of a cell, with what was written but not yet applied. */
  style(sheet: string, row: number, column: number): CellStyle {
    const stored = this.cell(sheet, row, column)?.s;
    const applied = typeof stored === "string" ? this.univer.getWorkbook().getStyles().get(stored) : stored;
    const written = this.#writes.at(sheet, row, column)?.s;
    return {
      ...applied,
      ...Object.fromEntries(Object.entries(written ?? {}).filter(([, part]) => part !== null)),
    };
  }

  numberFormat(sheet: string, row: number, column: number): string {
    const written = this.#writes.at(sheet, row, column)?.s;
    if (written === undefined && !this.cell(sheet, row, column)?.s) return "General";
    return this.style(sheet, row, column).n?.pattern ?? "General";
  }

  sheetIds(): readonly string[] {
    return this.univer.getSheets().map((sheet) => sheet.getSheetId());
  }

  worksheet(sheet: string): FWorksheet {
    const found = this.univer.getSheetBySheetId(sheet);
    if (!found) throw itemNotFound("the worksheet was deleted");
    return found;
  }

  sheetMemory(sheet: string): SheetMemory {
    return (this.memory.sheets[sheet] ??= emptySheetMemory());
  }

  forgetSheet(sheet: string): void {
    this.#writes.forget(sheet);
    delete this.memory.sheets[sheet];
  }

  /** Makes room: a sheet of Univer starts with fewer rows and columns than Excel's. */
  grow(sheet: string, { row, column, rows, columns }: Area): void {
    const grid = this.worksheet(sheet).getSheet();
    const settings = grid.getConfig();
    if (row + rows > grid.getRowCount()) settings.rowCount = row + rows + 50;
    if (column + columns > grid.getColumnCount()) settings.columnCount = column + columns + 10;
  }

  onChange(listener: (change: BookChange) => void): () => void {
    this.#changeListeners.add(listener);
    return () => this.#changeListeners.delete(listener);
  }

  /** A sheet is gone, by its id. */
  onSheetDeleted(listener: (sheet: string) => void): void {
    this.#deletionListeners.add(listener);
  }

  reportChange(change: BookChange): void {
    for (const listener of this.#changeListeners) listener(change);
  }

  /**
   * Univer calculates on its own time and fails when it is taken away in the middle, so that it goes afterwards; at
   * once, because two engines alive at a time disturb each other.
   */
  dispose(): void {
    this.#changeListeners.clear();
    this.#deletionListeners.clear();
    const finish = () => this.engine.dispose();
    void this.#calculation.idle().then(finish, finish);
  }

  snapshot(): Snapshot {
    this.flush();
    this.memory.activeSheet = this.univer.getActiveSheet().getSheetId();
    const snapshot: Snapshot = JSON.parse(
      JSON.stringify({ univer: this.univer.save(), memory: this.memory }),
    );
    return snapshot;
  }
}
