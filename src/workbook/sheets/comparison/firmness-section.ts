import { cellPart, heightPart } from "../../layout/ranges";
import { literal, sentence } from "../../layout/sentence";
import type { Section } from "../../layout/stack";
import type { Plan } from "../../plan";
import { heading, note } from "../../styles";
import { RANK } from "./comparison-grid";

/** What the Analysis sheet says of first place, in two lines; and whether that is worked out and still holds. */
export function firmnessSection({ vendors, texts, sheets }: Plan): Section {
  const { title, seeSheet } = texts.analysis.comparison;
  if (vendors.length === 0) return { rows: 0, part: () => [] };
  const line = (name: string) => ({ formula: `=IF(${name}="","",${name})` });
  const where = sentence(seeSheet, { sheet: literal(sheets.analysis) });
  return {
    rows: 4,
    part: (row) => [
      cellPart(row, RANK, title, heading),
      heightPart(row, 22),
      cellPart(row + 1, RANK, line("Analysis_Ranks_Message"), {}),
      cellPart(row + 2, RANK, line("Analysis_Stability_Message"), {}),
      cellPart(row + 3, RANK, { formula: `=Analysis_State&" "&${where}` }, note),
    ],
  };
}
