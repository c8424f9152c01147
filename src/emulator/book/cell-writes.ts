import type { Borders, CellPatch, CellStyle } from "./cell";

export type SheetPatch = Record<number, Record<number, CellPatch>>;

/** Univer takes a change that names this command for one of looks alone: no formula is touched, nothing recalculated. */
export const STYLE_TRIGGER = "sheet.command.set-style";

/** Parts cells whose content was written from those that only got another look. */
export function parted(cells: SheetPatch): { readonly contents: SheetPatch; readonly styles: SheetPatch } {
  const contents: SheetPatch = {};
  const styles: SheetPatch = {};
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, patch] of Object.entries(line)) {
      const part = isStyleOnly(patch) ? styles : contents;
      (part[Number(row)] ??= {})[Number(column)] = patch;
    }
  }
  return { contents, styles };
}

function isStyleOnly(patch: CellPatch): boolean {
  return Object.keys(patch).every((key) => key === "s");
}

/** Gathers writes cell by cell, so that a batch changes each sheet once. */
export class CellWrites {
  #sheets = new Map<string, SheetPatch>();

  put(sheet: string, row: number, column: number, patch: CellPatch): void {
    let cells = this.#sheets.get(sheet);
    if (!cells) this.#sheets.set(sheet, (cells = {}));
    const line = (cells[row] ??= {});
    const earlier = line[column];
    line[column] = earlier ? merged(earlier, patch) : patch;
  }

  at(sheet: string, row: number, column: number): CellPatch | undefined {
    return this.#sheets.get(sheet)?.[row]?.[column];
  }

  /** Hands over what was gathered and starts anew. */
  take(): ReadonlyMap<string, SheetPatch> {
    const taken = this.#sheets;
    this.#sheets = new Map();
    return taken;
  }

  forget(sheet: string): void {
    this.#sheets.delete(sheet);
  }
}

function merged(earlier: CellPatch, later: CellPatch): CellPatch {
  if (!earlier.s || !later.s) return { ...earlier, ...later };
  return { ...earlier, ...later, s: { ...earlier.s, ...later.s, ...borders(earlier.s, later.s) } };
}

function borders(earlier: CellStyle, later: CellStyle): { bd?: Borders } {
  return earlier.bd && later.bd ? { bd: { ...earlier.bd, ...later.bd } } : {};
}
