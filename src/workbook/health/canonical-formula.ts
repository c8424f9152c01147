import { moveFormula } from "../move-formula";

/** A cell far from every edge, so that no relative reference leaves the sheet on the way there. */
const PLACE = { row: 500_000, column: 8_000 };

/** Texts in quotes are skipped whole; then the sheets in front of references, with or without apostrophes. */
const SHEETS = /"(?:[^"]|"")*"|('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/gu;

/**
 * A form that two formulas share when they say the same, each seen from its own cell: so filled formulas are alike in
 * all rows. `declaredName` gives a sheet the name it was declared with.
 */
export function canonicalFormula(
  formula: string,
  row: number,
  column: number,
  declaredName: (sheet: string) => string,
): string {
  // Newer versions of Excel put an @ where older ones took one of several values.
  const plain = formula.includes("@") ? withoutAt(formula) : formula;
  const moved = moveFormula(plain, PLACE.row - row, PLACE.column - column);
  return moved.replace(SHEETS, (whole, sheet: string | undefined) =>
    sheet === undefined ? whole : `'${declaredName(bare(sheet)).toLowerCase()}'!`,
  );
}

function bare(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

function withoutAt(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|@/g, (part) => (part === "@" ? "" : part));
}

export function isFormula(content: unknown): content is string {
  return typeof content === "string" && content.startsWith("=");
}
