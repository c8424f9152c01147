import { MARKS } from "../../analysis/analysis-blocks";
import { absolute, cellAddress, onSheet } from "../../addresses";
import { cellPart, formatPart, range, rowPart } from "../../layout/ranges";
import type { Part } from "../../layout/part";
import type { Section } from "../../layout/stack";
import type { Plan } from "../../plan";
import { header, heading, note, oneDecimal, working } from "../../styles";
import { filled } from "../../texts/filled";
import { FIRST_ROW } from "../criteria/criteria-keys";
import { DOMAIN_COLUMN, DOMAIN_KEYS } from "../vendor/vendor-keys";
import type { VendorColumn } from "../vendor/vendor-keys";
import { columnOf } from "../workings/matrix-blocks";
import { ANALYSIS_FIRST_SECTION, blockParts, vendorLabel } from "./analysis-grid";
import type { StateCells } from "./run-section";
import { stateSentences } from "./run-section";

type Mark = (typeof MARKS)[number];

/** Each is a sum over the vendor's criteria times their place, so that no two changes are likely to cancel out. */
const COLUMNS: Readonly<Record<Exclude<Mark, "domains">, VendorColumn>> = {
  worst: "residualWorst",
  best: "residualBest",
  weights: "weightOwn",
  tiers: "tier",
};

/** Sums that change with every input that matters: live, and as they were when the values were written. */
export function marksSection(plan: Plan): Section {
  const { vendors, texts } = plan;
  const { marks } = texts.analysis;
  const names = MARKS.map((mark) => marks.columns[mark]);
  const then = 1 + MARKS.length;
  return {
    rows: vendors.length + 7,
    part: (row) => {
      const first = row + 3;
      const live = range(first, 1, vendors.length, MARKS.length);
      const stored = names.map((mark) => filled(marks.stored, { mark }));
      return [
        cellPart(row, 0, marks.title, heading),
        cellPart(row + 1, 0, marks.note, note),
        rowPart(row + 2, 0, [marks.columns.vendor, ...names, ...stored], header),
        ...vendors.map(({ slot, sheet }) => ({
          cells: [
            {
              row: first + slot,
              column: 0,
              cells: [
                [
                  { formula: vendorLabel(slot, plan) },
                  ...MARKS.map((mark) => ({ formula: markFormula(mark, sheet, plan) })),
                ],
              ],
            },
          ],
        })),
        { names: [{ name: "Analysis_Marks", range: live }] },
        ...blockParts("Analysis_Marks_Then", first, then, plan),
        formatPart(range(first, 1, vendors.length, 2 * MARKS.length), { ...working, ...oneDecimal }),
        ...stateParts(first + vendors.length, plan),
      ];
    },
  };
}

/** How many marks differ, which sentence that makes, and both sentences. */
function stateParts(row: number, plan: Plan): readonly Part[] {
  const { marks } = plan.texts.analysis;
  const changed = cellAddress(row, 1, "both");
  const [fresh, stale] = stateSentences(ANALYSIS_FIRST_SECTION, plan);
  const formulas = [
    "=SUMPRODUCT((ROUND(Analysis_Marks-Analysis_Marks_Then,4)<>0)*1)",
    `=1+IF(ISERROR(${changed}),1,(${changed}>0)*1)`,
    fresh ?? "",
    stale ?? "",
  ];
  const lines = [marks.changed, marks.choice, marks.fresh, marks.stale];
  return [
    {
      cells: [
        { row, column: 0, cells: lines.map((label, index) => [label, { formula: formulas[index] ?? "" }]) },
      ],
    },
    formatPart(range(row, 0, lines.length, 2), working),
  ];
}

/** Where the state is chosen, for a section beginning at this row. */
export function stateCells(row: number, { vendors }: Plan): StateCells {
  const first = row + 3 + vendors.length;
  return {
    choice: cellAddress(first + 1, 1, "both"),
    sentences: absolute(range(first + 2, 1, 2)),
  };
}

function markFormula(mark: Mark, sheet: string, plan: Plan): string {
  const column = (key: VendorColumn) => onSheet(sheet, columnOf(key, plan));
  if (mark !== "domains") return `=SUMPRODUCT(${column(COLUMNS[mark])},${column("row")})`;
  const worst = range(FIRST_ROW, DOMAIN_COLUMN + DOMAIN_KEYS.indexOf("worst"), plan.domains);
  return `=SUMPRODUCT(Domain_Weight,${onSheet(sheet, absolute(worst))})`;
}
