import { AssessmentError } from "../../core/errors";
import type { Cell, CellBlock, DeclaredWorkbook, DefinedName } from "../../workbook/declaration";
import type { CellWrite } from "../../workbook/cells";
import type { WorkbookHost } from "../host";
import { readXlsx, type ReadableXlsx } from "./read-xlsx";
import { FAILURES } from "./texts/en/failures";
import { writeXlsx } from "./write-xlsx";

export interface XlsxHost extends WorkbookHost {
  /** The workbook as a file; `undefined` as long as nothing was built. */
  readonly file: () => Uint8Array | undefined;
}

/**
 * A workbook in a file in memory. Without a file it starts empty: build, write, then take `file()`.
 * With one it only reads: other programs' parts of that file would not survive writing it again.
 * Formulas read as the values the last program to calculate stored, and as empty when none did.
 */
export function xlsxHost(opened?: Uint8Array): XlsxHost {
  let built: { readonly workbook: DeclaredWorkbook; readonly file: Uint8Array } | undefined;
  let readable: Promise<ReadableXlsx> | undefined;

  async function open(): Promise<ReadableXlsx | undefined> {
    const file = opened ?? built?.file;
    if (file === undefined) return undefined;
    readable ??= readXlsx(file);
    return readable;
  }

  /** The file is made first, so that a workbook that cannot be written leaves the one before in place. */
  async function put(workbook: DeclaredWorkbook): Promise<void> {
    built = { workbook, file: await writeXlsx(workbook) };
    readable = undefined;
  }

  return {
    file: () => opened ?? built?.file,
    sheetNames: async () => (await open())?.sheetNames ?? [],
    readNames: async (names) => (await open())?.values(names) ?? new Map(),
    build: async (workbook, options = {}) => {
      refuseTaken(workbook, (await open())?.sheetNames ?? []);
      if (opened !== undefined || built !== undefined) throw readOnly();
      if (options.signal?.aborted === true) throw cancelled();
      const total = workbook.sheets.length;
      workbook.sheets.forEach(({ name }, done) => options.onProgress?.({ done, total, sheet: name }));
      await put(workbook);
    },
    writeCells: async (writes) => {
      if (built === undefined) throw readOnly();
      await put(withWrites(built.workbook, writes));
    },
  };
}

function cancelled(): AssessmentError {
  return new AssessmentError("cancelled", FAILURES.cancelled);
}

function refuseTaken({ sheets }: DeclaredWorkbook, present: readonly string[]): void {
  const taken = new Set(present.map((name) => name.toLowerCase()));
  const clash = sheets.find(({ name }) => taken.has(name.toLowerCase()));
  if (clash === undefined) return;
  throw new AssessmentError("sheet-name-taken", FAILURES.sheetNameTaken(clash.name), { subject: clash.name });
}

function readOnly(): AssessmentError {
  return new AssessmentError("sheet-protected", FAILURES.readOnly);
}

function withWrites(workbook: DeclaredWorkbook, writes: readonly CellWrite[]): DeclaredWorkbook {
  const placed = writes.map((write) => ({ write, name: nameOf(workbook, write) }));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const blocks = placed.filter(({ name }) => name.sheet === sheet.name).map(blockOf);
      return blocks.length === 0 ? sheet : { ...sheet, cells: [...sheet.cells, ...blocks] };
    }),
  };
}

function nameOf({ names }: DeclaredWorkbook, { name, row, column }: CellWrite): DefinedName {
  const found = names.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (found === undefined) {
    throw new AssessmentError("sheet-missing", FAILURES.nameMissing(name), {
      subject: name,
    });
  }
  const { rows, columns } = found.range;
  if (row < 0 || column < 0 || row >= rows || column >= columns) {
    throw new RangeError(
      `${name} has ${rows} rows and ${columns} columns, not row ${row}, column ${column}.`,
    );
  }
  return found;
}

function blockOf({ write, name }: { readonly write: CellWrite; readonly name: DefinedName }): CellBlock {
  const cell: Cell = write.value ?? "";
  return { row: name.range.row + write.row, column: name.range.column + write.column, cells: [[cell]] };
}
