import type { AnalysisBlock } from "../../analysis/analysis-blocks";
import { blockSizes } from "../../analysis/analysis-blocks";
import { cellAddress, onSheet } from "../../addresses";
import type { Range, Style } from "../../declaration";
import type { Part } from "../../layout/part";
import { cellPart, formatPart, range } from "../../layout/ranges";
import { literal } from "../../layout/sentence";
import type { Plan } from "../../plan";
import { note } from "../../styles";
import { SLOT_COLUMN, slotRow } from "../workings/workings-places";

/** A wide column for what is named, two for words, then figures. */
export const ANALYSIS_WIDTHS: readonly number[] = [44, 18, 22, ...Array.from({ length: 8 }, () => 12)];
/** The first section, on the calculation itself, begins here. */
export const ANALYSIS_FIRST_SECTION = 4;
export const PRINTED_COLUMNS = 9;
export const CHART_ROWS = 14;
const MESSAGE_COLUMN = PRINTED_COLUMNS + 3;

/** Written by the add-in while the sheet is protected. */
const WRITTEN: Style = { isUnlocked: true };

/** Empty cells for the values of a block, with its name; nothing where there is no room. */
export function blockParts(block: AnalysisBlock, row: number, column: number, plan: Plan): readonly Part[] {
  const where = blockRange(block, row, column, plan);
  if (where.rows < 1 || where.columns < 1) return [];
  return [formatPart(where, WRITTEN), { names: [{ name: block, range: where }] }];
}

export function blockRange(block: AnalysisBlock, row: number, column: number, plan: Plan): Range {
  const { rows, columns } = blockSizes(plan)[block];
  return range(row, column, rows, columns);
}

/** A chart's title: the message that is written beyond the print, or what the chart is about while there is none. */
export function messageParts(block: AnalysisBlock, row: number, about: string, plan: Plan): readonly Part[] {
  return [
    cellPart(row, 0, { formula: `=IF(${block}="",${literal(about)},${block})` }, note),
    ...blockParts(block, row, MESSAGE_COLUMN, plan),
  ];
}

/** "A Alder Meet", as Workings has letter and name of the slot. */
export function vendorLabel(slot: number, { sheets }: Plan): string {
  const cell = (key: "letter" | "name") =>
    onSheet(sheets.workings, cellAddress(slotRow(key), SLOT_COLUMN + slot, "both"));
  return `=${cell("letter")}&" "&${cell("name")}`;
}
