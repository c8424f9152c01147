import type { IWorksheetData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";

/** What a typed text means to a spreadsheet: its value, and the number format the cell takes on with it. */
export interface ReadInput {
  readonly value: number | boolean;
  readonly format: string | undefined;
}

/** Univer as the emulated workbook needs it: the workbook knows this type and imports nothing of Univer at run time. */
export interface Engine {
  readonly api: FUniver;
  /** Whether Univer calculates after a mutation of this id. */
  readonly startsCalculation: (mutation: string) => boolean;
  /** Has formulas read anew: how they were understood is kept beyond the life of the names in them. */
  readonly forgetFormulas: () => void;
  /** True where a grid is drawn: sheets are then brought to the front, columns measured. */
  readonly hasGrid: boolean;
  /** Resolves when work that a drawn grid puts off until nothing else happens is done; at once where none is drawn. */
  readonly idle: () => Promise<void>;
  /** Moves the relative references of a formula as a fill does. */
  readonly moveFormula: (formula: string, rows: number, columns: number) => string;
  /** Text of a number in an Excel number format. */
  readonly formatNumber: (pattern: string, value: number) => string;
  /** Reads a text as a spreadsheet reads what is typed ("007", "1E5", "TRUE", "1-2"); undefined when it stays text. */
  readonly readInput: (text: string) => ReadInput | undefined;
  /** An empty sheet with every field that is read later. */
  readonly blankSheet: (id: string, name: string) => IWorksheetData;
  /** The error by which Univer lets a listener stop a command. */
  readonly cancel: () => Error;
  readonly dispose: () => void;
}
