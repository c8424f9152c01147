import type { DefinedName, Format, PrintSetup, Range, Sheet } from "../declaration";
import { base } from "../styles";

export interface LocalName {
  readonly name: string;
  readonly range: Range;
}

/** What one part of a sheet contributes; everything else of the sheet stays as it is. */
export interface Part extends Partial<
  Pick<
    Sheet,
    | "cells"
    | "fills"
    | "formats"
    | "columnWidths"
    | "rowHeights"
    | "tables"
    | "validations"
    | "conditionalFormats"
    | "charts"
  >
> {
  readonly names?: readonly LocalName[];
}

export interface SheetFrame {
  readonly name: string;
  readonly tabColor: string;
  readonly isHidden?: boolean;
  readonly freeze?: Sheet["freeze"];
  readonly print: PrintSetup;
}

export interface DeclaredSheet {
  readonly sheet: Sheet;
  readonly names: readonly DefinedName[];
}

/** Puts the parts together, later formats over earlier ones, all over the workbook's own font. */
export function sheetOf(frame: SheetFrame, parts: readonly Part[]): DeclaredSheet {
  const all = <Kind extends keyof Part>(kind: Kind): NonNullable<Part[Kind]>[number][] =>
    parts.flatMap((part): NonNullable<Part[Kind]>[number][] => [...(part[kind] ?? [])]);
  const sheet: Sheet = {
    name: frame.name,
    tabColor: frame.tabColor,
    isHidden: frame.isHidden === true,
    cells: all("cells"),
    fills: all("fills"),
    formats: [...baseFormats(parts), ...all("formats")],
    columnWidths: all("columnWidths"),
    rowHeights: all("rowHeights"),
    tables: all("tables"),
    validations: all("validations"),
    conditionalFormats: all("conditionalFormats"),
    charts: all("charts"),
    freeze: frame.freeze,
    print: frame.print,
  };
  return { sheet, names: all("names").map(({ name, range }) => ({ name, sheet: frame.name, range })) };
}

/** One rectangle from A1 to the last cell that holds anything. */
function baseFormats(parts: readonly Part[]): readonly Format[] {
  const ranges = parts.flatMap(rangesOf);
  const rows = Math.max(0, ...ranges.map((range) => range.row + range.rows));
  const columns = Math.max(0, ...ranges.map((range) => range.column + range.columns));
  return rows * columns === 0 ? [] : [{ range: { row: 0, column: 0, rows, columns }, style: base }];
}

function rangesOf(part: Part): readonly Range[] {
  const blocks = (part.cells ?? []).map(({ row, column, cells }) => ({
    row,
    column,
    rows: cells.length,
    columns: cells[0]?.length ?? 0,
  }));
  return [
    ...blocks,
    ...(part.fills ?? []).map(({ range }) => range),
    ...(part.formats ?? []).map(({ range }) => range),
  ];
}
