import type { Cell as FileCell, CellStyle } from "hucre/xlsx";
import type { Cell, CellBlock, Fill, Sheet } from "../../workbook/declaration";
import { moveFormula } from "../../workbook/move-formula";
import { cellKey, paintedCells } from "./painted-cells";
import { needsTextPrefix, textCell } from "./text-cell";

/** Shown by an alignment that changes nothing; the finished style sheet carries the text prefix where it stands. */
const TEXT_PREFIX_INDENT = 0;

/** Cells of a sheet by "row,column", with values, formulas and styles. No formula carries a cached value. */
export function sheetCells(sheet: Sheet): Map<string, Partial<FileCell>> {
  const contents = contentsOf(sheet);
  const styles = paintedCells(sheet.formats);
  const prefixed = prefixedStyles();
  const cells = new Map<string, Partial<FileCell>>();
  for (const key of new Set([...contents.keys(), ...styles.keys()])) {
    const content = contents.get(key);
    const style = styles.get(key);
    const needsPrefix = typeof content === "string" && needsTextPrefix(content);
    cells.set(`${Math.floor(key / 16_384)},${key % 16_384}`, {
      ...fileCell(content),
      ...(needsPrefix ? { style: prefixed(style) } : style !== undefined && { style }),
    });
  }
  return cells;
}

function contentsOf(sheet: Sheet): ReadonlyMap<number, Cell> {
  const contents = new Map<number, Cell>();
  for (const fill of sheet.fills) addFill(contents, fill);
  for (const block of sheet.cells) addBlock(contents, block);
  return contents;
}

/** An absent cell of a block leaves what stands there; an empty text empties it. */
function addBlock(contents: Map<number, Cell>, { row, column, cells }: CellBlock): void {
  cells.forEach((line, down) => {
    line.forEach((cell, right) => {
      if (cell !== undefined) contents.set(cellKey(row + down, column + right), cell);
    });
  });
}

function addFill(contents: Map<number, Cell>, { range, formula }: Fill): void {
  for (let row = 0; row < range.rows; row++) {
    for (let column = 0; column < range.columns; column++) {
      const moved = { formula: moveFormula(formula, row, column) };
      contents.set(cellKey(range.row + row, range.column + column), moved);
    }
  }
}

function fileCell(content: Cell): Partial<FileCell> {
  if (content === undefined || content === "") return {};
  if (typeof content === "string") return textCell(content);
  if (typeof content === "object") return { formula: content.formula.replace(/^=/, "") };
  if (!Number.isFinite(content)) throw new RangeError(`A cell holds finite numbers, got ${content}.`);
  return { value: content };
}

function prefixedStyles(): (style: CellStyle | undefined) => CellStyle {
  const made = new Map<CellStyle | undefined, CellStyle>();
  return (style) => {
    const found = made.get(style);
    if (found !== undefined) return found;
    const prefixed = { ...style, alignment: { ...style?.alignment, indent: TEXT_PREFIX_INDENT } };
    made.set(style, prefixed);
    return prefixed;
  };
}
