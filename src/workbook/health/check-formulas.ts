import { contentText } from "../../core/assessment/cell-text";
import type { CellValue } from "../cells";
import { canonicalFormula, isFormula } from "./canonical-formula";
import type { CheckContext, SheetPair } from "./check-context";
import type { DeclaredForm } from "./declared-contents";
import type { Finding, FindingKind } from "./finding";
import { joinedCells } from "./joined-cells";

interface Wrong {
  readonly row: number;
  readonly column: number;
  readonly kind: FindingKind;
  readonly content: CellValue;
}

/**
 * Cells that should calculate and hold something else. Formulas are compared as seen from their cells, so that a whole
 * column that Excel adjusted alike is told from a single one that somebody changed.
 */
export function checkFormulas(pair: SheetPair, context: CheckContext, isResult: boolean): readonly Finding[] {
  const wrong = pair.contents.forms.flatMap((form) => wrongCells(form, pair, context));
  const kinds = new Set(wrong.map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => {
    const places = wrong.filter((one) => one.kind === kind);
    return joinedCells(places).map((range): Finding => {
      const first = places.find(({ row, column }) => row === range.row && column === range.column);
      return {
        kind: isResult && kind === "formula-overwritten" ? "figure-overwritten" : kind,
        sheet: pair.sheet.name,
        range,
        found: contentText(first?.content ?? ""),
      };
    });
  });
}

function wrongCells(
  { range, formula }: DeclaredForm,
  { cells }: SheetPair,
  { declaredName }: CheckContext,
): readonly Wrong[] {
  const wanted = canonicalFormula(formula, range.row, range.column, (sheet) => sheet);
  const wrong: Wrong[] = [];
  for (let row = range.row; row < range.row + range.rows; row += 1) {
    for (let column = range.column; column < range.column + range.columns; column += 1) {
      const content = cells.formulas[row]?.[column] ?? "";
      if (!isFormula(content)) {
        wrong.push({ row, column, kind: "formula-overwritten", content });
      } else if (content.includes("#REF!")) {
        wrong.push({ row, column, kind: "reference-broken", content });
      } else if (canonicalFormula(content, row, column, declaredName) !== wanted) {
        wrong.push({ row, column, kind: "formula-changed", content });
      }
    }
  }
  return wrong;
}
