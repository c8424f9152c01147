import type { Part, DeclaredSheet } from "../layout/part";
import { sheetOf } from "../layout/part";
import { cellPart, heightPart, range, widthsPart } from "../layout/ranges";
import type { Section } from "../layout/stack";
import { stacked } from "../layout/stack";
import type { Plan } from "../plan";
import { lead, note, tabColors, title } from "../styles";
import { ANALYSIS_FIRST_SECTION, ANALYSIS_WIDTHS, PRINTED_COLUMNS } from "./analysis/analysis-grid";
import { changeSection, nextSection } from "./analysis/change-section";
import { gapSection } from "./analysis/gap-section";
import { stateCells, marksSection } from "./analysis/marks-section";
import { mapSection, openSection } from "./analysis/open-map-section";
import { ranksSection } from "./analysis/ranks-section";
import { runSection, stateFormula } from "./analysis/run-section";
import { stabilitySection } from "./analysis/stability-section";

const STATE_ROW = 2;

/**
 * How firm the ranking is: values that the add-in writes on request, their pictures, and a line that says when
 * an input has changed since. Nothing else depends on this sheet.
 */
export function analysisSheet(plan: Plan): DeclaredSheet {
  const { texts, sheets, footer, vendors } = plan;
  const sections = vendors.length === 0 ? [] : placedSections(plan);
  const printed = rowsOf(sections.slice(0, sections.length - HIDDEN_FROM_PRINT));
  return sheetOf(
    {
      name: sheets.analysis,
      tabColor: tabColors.results,
      print: {
        orientation: "portrait",
        area: range(0, 0, ANALYSIS_FIRST_SECTION + printed, PRINTED_COLUMNS),
        footer,
      },
    },
    [
      widthsPart(0, ANALYSIS_WIDTHS),
      cellPart(0, 0, texts.analysis.title, title),
      heightPart(0, 26),
      cellPart(1, 0, texts.analysis.note, note),
      ...stateParts(sections, plan),
      ...stacked(ANALYSIS_FIRST_SECTION, sections),
    ],
  );
}

/** Marks and the open answers one by one serve the formulas only. */
const HIDDEN_FROM_PRINT = 2;

/** The map refers to the last section, whose place follows from the sizes of the others. */
function placedSections(plan: Plan): readonly Section[] {
  return sectionsOf(ANALYSIS_FIRST_SECTION + rowsOf(sectionsOf(0, plan).slice(0, -1)), plan);
}

function sectionsOf(openRow: number, plan: Plan): readonly Section[] {
  return [
    runSection(plan),
    changeSection(plan),
    ranksSection(plan),
    gapSection(plan),
    stabilitySection(plan),
    nextSection(plan),
    mapSection(openRow, plan),
    marksSection(plan),
    openSection(plan),
  ];
}

function stateParts(sections: readonly Section[], plan: Plan): readonly Part[] {
  const marks = ANALYSIS_FIRST_SECTION + rowsOf(sections.slice(0, sections.length - HIDDEN_FROM_PRINT));
  const cell =
    sections.length === 0
      ? plan.texts.analysis.state.none
      : { formula: stateFormula(ANALYSIS_FIRST_SECTION, stateCells(marks, plan), plan) };
  return [
    cellPart(STATE_ROW, 0, cell, lead),
    { names: [{ name: "Analysis_State", range: range(STATE_ROW, 0) }] },
  ];
}

/** With the blank row that `stacked` leaves after each. */
function rowsOf(sections: readonly Section[]): number {
  return sections.reduce((sum, { rows }) => (rows === 0 ? sum : sum + rows + 1), 0);
}
