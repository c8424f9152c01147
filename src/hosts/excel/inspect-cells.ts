import type { Range, Sheet } from "../../workbook/declaration";
import { declaredExtent } from "../../workbook/health/declared-extent";
import type { InspectedCells, InspectedName, Look } from "../../workbook/health/inspected-workbook";
import { inspectRules, rangeOn } from "./inspect-rules";
import { inspectedName } from "./inspect-structure";

/** A sheet to look into, by the name it has now. */
export interface SheetLook {
  readonly sheet: string;
  /** What should stand there; without it only the contents are read. */
  readonly declared: Sheet | undefined;
  /** What its answer takes, in bytes, rather too much than too little. */
  readonly bytes: number;
}

export interface SheetAnswer {
  readonly cells: InspectedCells;
  readonly names: readonly InspectedName[];
}

/** Rows and columns that somebody may have added below and beside what is declared. */
const SLACK = { rows: 30, columns: 6 };
/** Where a sheet of ours ends at the latest, with the most criteria and domains there may be. */
const MOST = { row: 0, column: 0, rows: 1600, columns: 90 };
const BYTES = { cell: 14, formula: 90, look: 80, unknownSheet: 400_000 };

export function lookAt(sheet: string, declared: Sheet | undefined): SheetLook {
  if (declared === undefined) return { sheet, declared, bytes: BYTES.unknownSheet };
  const { rows, columns } = extentOf(declared);
  const filled = declared.fills.reduce((sum, { range }) => sum + range.rows * range.columns, 0);
  const seen = looksOf(declared);
  return {
    sheet,
    declared,
    bytes: rows * columns * BYTES.cell + filled * BYTES.formula + seen.rows * seen.columns * BYTES.look,
  };
}

/** Queues the reading of one sheet; the answer can be taken after the next sync. */
export function inspectSheet(
  context: Excel.RequestContext,
  { sheet: name, declared }: SheetLook,
): () => SheetAnswer {
  const sheet = context.workbook.worksheets.getItem(name);
  return declared === undefined ? inspectUnknown(sheet) : inspectOwn(sheet, name, declared);
}

function inspectOwn(sheet: Excel.Worksheet, name: string, declared: Sheet): () => SheetAnswer {
  const whole = rangeOn(sheet, extentOf(declared)).load("values,formulas,numberFormat");
  const rows = whole.getRowProperties({ rowHidden: true });
  const columns = whole.getColumnProperties({ columnHidden: true });
  const seen = looksOf(declared);
  const looks =
    seen.rows === 0
      ? undefined
      : rangeOn(sheet, seen).getCellProperties({ format: { font: { color: true }, fill: { color: true } } });
  const names = sheet.names.load("items/name,items/formula");
  const rules = inspectRules(sheet, declared);
  return () => ({
    names: names.items.map((item) => inspectedName(item, name)),
    cells: {
      values: whole.values,
      formulas: whole.formulas,
      numberFormats: whole.numberFormat,
      looks: looks?.value.map((line) => line.map(lookOf)) ?? [],
      hiddenRows: placesOf(rows.value, ({ rowHidden }) => rowHidden === true),
      hiddenColumns: placesOf(columns.value, ({ columnHidden }) => columnHidden === true),
      ...rules(),
    },
  });
}

/** Contents alone, of as many cells as a sheet of ours can have. */
function inspectUnknown(sheet: Excel.Worksheet): () => SheetAnswer {
  const used = sheet
    .getUsedRange(true)
    .getIntersectionOrNullObject(rangeOn(sheet, MOST))
    .load("values,formulas,numberFormat,rowIndex,columnIndex");
  return () => ({
    names: [],
    cells: {
      values: used.isNullObject ? [] : fromCorner(used.values, used, ""),
      formulas: used.isNullObject ? [] : fromCorner(used.formulas, used, ""),
      numberFormats: used.isNullObject ? [] : fromCorner(used.numberFormat, used, "General"),
      looks: [],
      hiddenRows: [],
      hiddenColumns: [],
      validations: [],
      locks: [],
      conditions: [],
      charts: [],
    },
  });
}

function fromCorner<Value>(
  grid: Value[][],
  { rowIndex, columnIndex }: Pick<Excel.Range, "rowIndex" | "columnIndex">,
  empty: Value,
): readonly (readonly Value[])[] {
  const left = Array.from({ length: columnIndex }, () => empty);
  const above = Array.from({ length: rowIndex }, (): readonly Value[] => []);
  return [...above, ...grid.map((line) => [...left, ...line])];
}

function extentOf(declared: Sheet): Range {
  const { rows, columns } = declaredExtent(declared);
  return { row: 0, column: 0, rows: rows + SLACK.rows, columns: columns + SLACK.columns };
}

/** Nobody reads a sheet as wide as Workings; one of twenty vendors has 22 columns. */
const MOST_SEEN_COLUMNS = 24;

/** Colours of what is printed, or of a sheet that is seen whole. */
function looksOf(declared: Sheet): Range {
  const { rows, columns } = declaredExtent(declared);
  const seen = Math.min(columns, declared.print.area?.columns ?? columns);
  const isSeen = !declared.isHidden && seen <= MOST_SEEN_COLUMNS;
  return { row: 0, column: 0, rows: isSeen ? rows : 0, columns: seen };
}

function lookOf({ format }: Excel.CellProperties): Look {
  return {
    font: (format?.font?.color ?? "").toUpperCase(),
    fill: (format?.fill?.color ?? "").toUpperCase(),
  };
}

function placesOf<Line>(lines: readonly Line[], isHidden: (line: Line) => boolean): readonly number[] {
  return lines.flatMap((line, place) => (isHidden(line) ? [place] : []));
}
