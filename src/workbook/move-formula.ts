import { MAX_COLUMNS, MAX_ROWS, columnLetters, columnNumber } from "./addresses";

/** Strings, quoted sheet names, structured references and errors are skipped whole; then ranges of whole columns or rows, then words. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|#[A-Z/0-9]+[!?]?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.$(!])|\$?\d+:\$?\d+(?![\w.$(!])|[\w.$\\\u0080-\uffff]+/g;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d*)$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)([1-9]\d*):(\$?)([1-9]\d*)$/;
const NOWHERE = "#REF!";

/**
 * The formula as it reads `rows` further down and `columns` further right, by the rules of Excel's fill:
 * relative parts move, parts behind "$" stay, a reference that leaves the sheet becomes #REF!.
 * Text in quotes, sheet names, defined names, functions and structured references stay as they are.
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKENS, (token: string, offset: number) => {
    const next = formula.charAt(offset + token.length);
    return next === "(" || next === "!" ? token : movedToken(token, rows, columns);
  });
}

/** Of the references to cells, the first row and the first column, from 0, that move with the formula; else 0. */
export function firstRelative(formula: string): { readonly row: number; readonly column: number } {
  const cells = [...formula.matchAll(TOKENS)].flatMap(({ 0: token, index }) => {
    const next = formula.charAt(index + token.length);
    const cell = next === "(" || next === "!" ? null : CELL.exec(token);
    return cell === null || isName(cell) ? [] : [cell];
  });
  const byRow = cells.find(([, , , dollar]) => dollar === "");
  const byColumn = cells.find(([, dollar]) => dollar === "");
  return {
    row: byRow === undefined ? 0 : Number(byRow[4]) - 1,
    column: byColumn === undefined ? 0 : columnNumber(byColumn[2] ?? ""),
  };
}

function movedToken(token: string, rows: number, columns: number): string {
  const cell = CELL.exec(token);
  if (cell !== null) return movedCell(token, cell, rows, columns);
  const whole = COLUMNS.exec(token);
  if (whole !== null)
    return joined(movedColumn(whole[1], whole[2], columns), movedColumn(whole[3], whole[4], columns));
  const lines = ROWS.exec(token);
  if (lines !== null) return joined(movedRow(lines[1], lines[2], rows), movedRow(lines[3], lines[4], rows));
  return token;
}

function movedCell(token: string, cell: RegExpExecArray, rows: number, columns: number): string {
  if (isName(cell)) return token;
  const column = movedColumn(cell[1], cell[2], columns);
  const row = movedRow(cell[3], cell[4], rows);
  return column === undefined || row === undefined ? NOWHERE : column + row;
}

/** What lies beyond the last cell of a sheet is a defined name. */
function isName([, , letters = "", , digits]: RegExpExecArray): boolean {
  return columnNumber(letters) >= MAX_COLUMNS || Number(digits) > MAX_ROWS;
}

function movedColumn(dollar = "", letters = "", by: number): string | undefined {
  const moved = columnNumber(letters) + (dollar === "$" ? 0 : by);
  return moved < 0 || moved >= MAX_COLUMNS ? undefined : dollar + columnLetters(moved);
}

function movedRow(dollar = "", digits = "", by: number): string | undefined {
  const moved = Number(digits) + (dollar === "$" ? 0 : by);
  return moved < 1 || moved > MAX_ROWS ? undefined : `${dollar}${moved}`;
}

function joined(from: string | undefined, to: string | undefined): string {
  return from === undefined || to === undefined ? NOWHERE : `${from}:${to}`;
}
