import { address, cellAddress, onSheet } from "../../addresses";
import type { Range } from "../../declaration";
import { cellPart, formatPart, heightPart, range, rowPart } from "../../layout/ranges";
import type { Section } from "../../layout/stack";
import type { Plan } from "../../plan";
import { bandStyles, caption, centred, header, heading, note, rowLine, working } from "../../styles";
import { criteriaColumn, FIRST_ROW } from "../criteria/criteria-keys";
import { SLOT_COLUMN, blockRows } from "../workings/workings-places";
import { vendorLabel } from "./analysis-grid";

const LEVELS = [4, 3, 2, 1] as const;
const VENDORS = 2;
const NOTHING_IS_A_DOT = '0;-0;"·"';

/** Every severity with every likelihood, the gravest first: how many criteria are open for each vendor. `openRow` is that of `openSection`. */
export function mapSection(openRow: number, plan: Plan): Section {
  const { vendors, texts } = plan;
  const { map } = texts.analysis;
  const lines = LEVELS.flatMap((severity) => LEVELS.map((likelihood) => [severity, likelihood]));
  const count = vendors.length;
  return {
    rows: lines.length + 3,
    part: (row) => {
      const first = row + 3;
      const counts = range(first, VENDORS, lines.length, count);
      return [
        cellPart(row, 0, map.title, heading),
        cellPart(row + 1, 0, map.note, note),
        rowPart(
          row + 2,
          0,
          [
            map.columns.severity,
            map.columns.likelihood,
            ...vendors.map(({ slot }) => ({ formula: vendorLabel(slot, plan) })),
          ],
          header,
        ),
        formatPart(range(row + 2, 0, 1, VENDORS + count), centred),
        heightPart(row + 2, 32),
        { cells: [{ row: first, column: 0, cells: lines }] },
        formatPart(range(first, 0, lines.length, 2), centred),
        { fills: [{ range: counts, formula: countFormula(first, openRow, plan) }] },
        formatPart(range(first, 0, lines.length, VENDORS + count), rowLine),
        formatPart(counts, { ...centred, numberFormat: NOTHING_IS_A_DOT }),
        formatPart(range(first, 0, LEVELS.length), bandStyles.Critical),
        formatPart(range(first + LEVELS.length, 0, LEVELS.length), bandStyles.High),
        formatPart(range(first + 2 * LEVELS.length, 0, LEVELS.length), bandStyles.Moderate),
        formatPart(range(first + 3 * LEVELS.length, 0, LEVELS.length), bandStyles.Low),
      ];
    },
  };
}

/** Criteria by vendors, 1 where the answer is open: what the map counts. In the order of Criteria. */
export function openSection(plan: Plan): Section {
  const { criteria, sheets, texts } = plan;
  return {
    rows: criteria + 1,
    part: (row) => {
      const state = onSheet(sheets.workings, cellAddress(blockRows(plan).states, SLOT_COLUMN));
      const id = onSheet(sheets.criteria, cellAddress(FIRST_ROW, 0, "column"));
      const matrix = openRange(row, plan);
      return [
        cellPart(row, 0, texts.analysis.open, caption),
        {
          fills: [
            { range: range(row + 1, 0, criteria), formula: `=${id}` },
            {
              range: matrix,
              formula: `=IF(OR(${state}="Rated",${state}="NA",${state}="Not used"),0,1)`,
            },
          ],
        },
        formatPart(range(row + 1, 0, criteria), working),
        formatPart(matrix, { ...working, ...centred }),
      ];
    },
  };
}

function openRange(row: number, { criteria, vendors }: Plan): Range {
  return range(row + 1, VENDORS, criteria, vendors.length);
}

/** Written for the first line and vendor; the open answers stand in the same columns. */
function countFormula(first: number, openRow: number, { criteria, sheets }: Plan): string {
  const [severity, likelihood] = [0, 1].map((column) => cellAddress(first, column, "column"));
  const open = address(range(openRow + 1, VENDORS, criteria), "row");
  const likelihoods = onSheet(
    sheets.criteria,
    address(range(FIRST_ROW, criteriaColumn("likelihoodUsed"), criteria), "both"),
  );
  return `=SUMPRODUCT((Criteria_Severity=${severity})*(${likelihoods}=${likelihood})*${open})`;
}
