import type { Sheet } from "../../workbook/declaration";
import type { InspectedCells, InspectedName } from "../../workbook/health/inspected-workbook";
import { inspectRules, rangeOn } from "./inspect-rules";
import { extentOf, stripsOf } from "./inspect-strips";
import { inspectedName } from "./inspect-structure";
import { type PieceAnswer, type SheetPiece, sheetNamed } from "./sheet-piece";

export interface SheetAnswer {
  readonly cells: InspectedCells;
  readonly names: readonly InspectedName[];
}

/** Where a sheet of ours ends at the latest, with the most criteria and domains there may be. */
const MOST = { row: 0, column: 0, rows: 1600, columns: 90 };
/** Of an answer: whether a row is hidden, a rule of a range, and a sheet of which nothing is known. */
const BYTES = { row: 20, rule: 150, unknownSheet: 400_000 };

interface PieceOptions {
  /** See `inspectRules`. */
  readonly asksFormulas: boolean;
  /** What was read before, which tells sizes. */
  readonly before: InspectedCells | undefined;
}

/** What to read of a sheet of ours. */
export function piecesOf(
  sheet: string,
  declared: Sheet,
  { asksFormulas, before }: PieceOptions,
): readonly SheetPiece[] {
  return [rulesOf(sheet, declared, asksFormulas), ...stripsOf(sheet, declared, before)];
}

/** A sheet of which nothing is declared: its contents alone. */
export function unknownSheet(sheet: string, bytes: number = BYTES.unknownSheet): SheetPiece {
  return { sheet, bytes, queue: (context) => queueUnknown(sheetNamed(context, sheet)) };
}

/** One sheet out of the answers to all its pieces, in their order. */
export function joinedPieces(answers: readonly PieceAnswer[]): SheetAnswer {
  const strips = answers.flatMap(({ strip }) => strip ?? []);
  return {
    cells: {
      ...(answers.find(({ rules }) => rules !== undefined)?.rules ?? NO_RULES),
      values: strips.flatMap(({ values }) => values),
      formulas: strips.flatMap(({ formulas }) => formulas),
      numberFormats: strips.flatMap(({ numberFormats }) => numberFormats),
      looks: strips.flatMap(({ looks }) => looks),
    },
    names: answers.flatMap(({ names = [] }) => names),
  };
}

function rulesOf(sheet: string, declared: Sheet, asksFormulas: boolean): SheetPiece {
  const { rows } = extentOf(declared);
  const rules = declared.validations.length + declared.conditionalFormats.length + declared.formats.length;
  return {
    sheet,
    bytes: rows * BYTES.row + rules * BYTES.rule,
    queue: (context) => {
      const found = sheetNamed(context, sheet);
      return queueRules(found, sheet, declared, inspectRules(found, declared, asksFormulas));
    },
  };
}

function queueRules(
  sheet: Excel.Worksheet,
  name: string,
  declared: Sheet,
  rules: ReturnType<typeof inspectRules>,
): () => PieceAnswer {
  const whole = rangeOn(sheet, extentOf(declared));
  const rows = whole.getRowProperties({ rowHidden: true });
  const columns = whole.getColumnProperties({ columnHidden: true });
  const names = sheet.names.load("items/name,items/formula");
  return () => ({
    names: names.items.map((item) => inspectedName(item, name)),
    rules: {
      hiddenRows: placesOf(rows.value, ({ rowHidden }) => rowHidden === true),
      hiddenColumns: placesOf(columns.value, ({ columnHidden }) => columnHidden === true),
      ...rules(),
    },
  });
}

const NO_RULES: Required<PieceAnswer>["rules"] = {
  hiddenRows: [],
  hiddenColumns: [],
  validations: [],
  locks: [],
  conditions: [],
  charts: [],
};

/** Contents alone, of as many cells as a sheet of ours can have. */
function queueUnknown(sheet: Excel.Worksheet): () => PieceAnswer {
  const used = sheet
    .getUsedRange(true)
    .getIntersectionOrNullObject(rangeOn(sheet, MOST))
    .load("values,formulas,numberFormat,rowIndex,columnIndex");
  return () => {
    if (used.isNullObject) return {};
    return {
      strip: {
        values: fromCorner(used.values, used, ""),
        formulas: fromCorner(used.formulas, used, ""),
        numberFormats: fromCorner(used.numberFormat, used, "General"),
        looks: [],
      },
    };
  };
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

function placesOf<Line>(lines: readonly Line[], isHidden: (line: Line) => boolean): readonly number[] {
  return lines.flatMap((line, place) => (isHidden(line) ? [place] : []));
}
