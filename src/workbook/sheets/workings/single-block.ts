import { address } from "../../addresses";
import type { Part } from "../../layout/part";
import { cellPart, range } from "../../layout/ranges";
import { filledIn } from "../../layout/template";
import type { Plan } from "../../plan";
import { caption } from "../../styles";
import { caseFormulas } from "./case-formulas";
import { singleFormulas } from "./single-formulas";
import { CASE_KEYS, SINGLE_KEYS } from "./slot-keys";
import { WORKING_CELL } from "./working-cell";
import { slotAddresses } from "./workings-addresses";
import { SLOT_COLUMN, blockRows, caseRow, singleRow } from "./workings-places";

/** Figures about all vendors together, label beside value. */
export function singleBlock(plan: Plan): readonly Part[] {
  const formulas = singleFormulas(plan);
  const addressOf = caseAddresses(plan);
  const { singles, rows } = { singles: plan.texts.workings.singles, rows: blockRows(plan).singles };
  return [
    cellPart(rows - 1, 0, plan.texts.workings.blocks.singles, caption),
    ...SINGLE_KEYS.flatMap((key): readonly Part[] => [
      cellPart(singleRow(key), 0, singles[key], {}),
      cellPart(singleRow(key), SLOT_COLUMN, { formula: filledIn(formulas[key], addressOf) }, WORKING_CELL),
    ]),
  ];
}

const TITLE_COLUMN = SLOT_COLUMN + 1;
const REASON_COLUMN = SLOT_COLUMN + 7;

/** What the title may say, first that applies. */
export function caseBlock(plan: Plan): readonly Part[] {
  const cases = caseFormulas(plan.texts);
  const addressOf = caseAddresses(plan);
  const cell = (row: number, column: number, formula: string): Part =>
    cellPart(row, column, { formula: filledIn(formula, addressOf) }, WORKING_CELL);
  return [
    cellPart(blockRows(plan).cases - 1, 0, plan.texts.workings.blocks.cases, caption),
    ...CASE_KEYS.flatMap((key): readonly Part[] => [
      cell(caseRow(key), SLOT_COLUMN, cases[key].applies),
      cell(caseRow(key), TITLE_COLUMN, cases[key].title),
      cell(caseRow(key), REASON_COLUMN, cases[key].reason),
    ]),
  ];
}

function caseAddresses(plan: Plan): (token: string) => string | undefined {
  const { cases } = blockRows(plan);
  const column = (at: number): string => address(range(cases, at, CASE_KEYS.length), "both");
  const places = new Map([
    ["cases", column(SLOT_COLUMN)],
    ["titles", column(TITLE_COLUMN)],
    ["reasons", column(REASON_COLUMN)],
  ]);
  const slots = slotAddresses(plan);
  return (token) => places.get(token) ?? slots(token);
}

/** For each place of the list the vendor's slot; shared ranks stand one after the other. */
export function orderBlock(plan: Plan): readonly Part[] {
  const { order } = blockRows(plan);
  const used = plan.vendors.length;
  const heading = cellPart(order - 1, 0, plan.texts.workings.blocks.order, caption);
  if (used === 0) return [heading];
  const match = filledIn(`=MATCH($A${order + 1},[order:],0)`, slotAddresses(plan));
  return [
    heading,
    {
      cells: [{ row: order, column: 0, cells: plan.vendors.map((_, index) => [index + 1]) }],
      fills: [{ range: range(order, SLOT_COLUMN, used), formula: match }],
      formats: [{ range: range(order, SLOT_COLUMN, used), style: WORKING_CELL }],
    },
  ];
}
