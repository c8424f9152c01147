import { NEXT_POINTS } from "../../analysis/analysis-blocks";
import { cellPart, formatPart, range, rowPart } from "../../layout/ranges";
import type { Section } from "../../layout/stack";
import type { Plan } from "../../plan";
import { centred, header, heading, note, oneDecimal, rowLine } from "../../styles";
import { blockParts, blockRange } from "./analysis-grid";

/** Sentences on what evidence or another choice of the method would put first. */
export function changeSection(plan: Plan): Section {
  const { rows } = blockRange("Analysis_Change", 0, 0, plan);
  return {
    rows: rows + 1,
    part: (row) => [
      cellPart(row, 0, plan.texts.analysis.change.title, heading),
      ...blockParts("Analysis_Change", row + 1, 0, plan),
    ],
  };
}

/** The open answers worth asking for first. */
export function nextSection(plan: Plan): Section {
  const { next } = plan.texts.analysis;
  const { vendor, criterion, points } = next.columns;
  return {
    rows: NEXT_POINTS + 3,
    part: (row) => [
      cellPart(row, 0, next.title, heading),
      cellPart(row + 1, 0, next.note, note),
      rowPart(row + 2, 0, [criterion, vendor, points], header),
      formatPart(range(row + 2, 2), centred),
      ...blockParts("Analysis_Next", row + 3, 0, plan),
      formatPart(range(row + 3, 2, NEXT_POINTS), oneDecimal),
      formatPart(range(row + 3, 0, NEXT_POINTS, 3), rowLine),
    ],
  };
}
