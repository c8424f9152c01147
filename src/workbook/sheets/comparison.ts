import type { PrintSetup } from "../declaration";
import { cellAddress, onSheet } from "../addresses";
import type { DeclaredSheet, Part } from "../layout/part";
import { sheetOf } from "../layout/part";
import { cellPart, heightPart, range, widthsPart } from "../layout/ranges";
import { literal, sentence } from "../layout/sentence";
import type { Section } from "../layout/stack";
import { stacked } from "../layout/stack";
import type { Plan } from "../plan";
import { alarm, largeTitle, lead, note, strong, tabColors } from "../styles";
import { barsSection } from "./comparison/bars-section";
import {
  FACTS_ROW,
  FIGURES,
  GRID_WIDTHS,
  RANK,
  RANKING_ROW,
  REASON_ROW,
  TITLE_ROW,
} from "./comparison/comparison-grid";
import { domainSections } from "./comparison/domains-section";
import { firmnessSection } from "./comparison/firmness-section";
import { radarSection } from "./comparison/radar-section";
import { rankingEnd, rankingSection } from "./comparison/ranking-section";
import type { SingleKey } from "./workings/slot-keys";
import { singleCell } from "./workings/workings-places";

/** The result on one page: a sentence, its reason, the ranking, the domains, the pictures. */
export function comparisonSheet(plan: Plan, titleText: string): DeclaredSheet {
  const { sheets } = plan;
  return sheetOf(
    {
      name: sheets.comparison,
      tabColor: tabColors.results,
      freeze: { rows: RANKING_ROW + 1, columns: 0 },
      print: printOf(plan, titleText),
    },
    [
      widthsPart(0, GRID_WIDTHS),
      ...topParts(plan),
      ...rankingSection(plan),
      ...stacked(rankingEnd(plan) + 1, [
        ...domainSections(plan),
        barsSection(plan, titleText),
        firmnessSection(plan),
        radarSection(plan),
      ]),
    ],
  );
}

/** Up to so many vendors the printed part is still readable on one page. */
const MOST_ON_A_PAGE = 6;

/** Ranking, domains and bars; the radar, which hides ranges, stays on the screen. */
function printOf(plan: Plan, titleText: string): PrintSetup {
  const rows = printedSections(plan, titleText).reduce(
    (end, section) => end + section.rows + 1,
    rankingEnd(plan) + 1,
  );
  return {
    orientation: "landscape",
    area: range(0, 0, rows, GRID_WIDTHS.length),
    fitToOnePageHigh: plan.vendors.length <= MOST_ON_A_PAGE,
    footer: plan.footer,
  };
}

function printedSections(plan: Plan, titleText: string): readonly Section[] {
  return [...domainSections(plan), barsSection(plan, titleText), firmnessSection(plan)].filter(
    ({ rows }) => rows > 0,
  );
}

/** Title, reason, and whether the figures can be trusted: checks, answers, weights, notice. */
function topParts({ texts, sheets }: Plan): readonly Part[] {
  const single = (key: SingleKey): string => onSheet(sheets.workings, singleCell(key));
  const answered = sentence(texts.comparison.facts.answered, {
    answered: single("answered"),
    asked: single("asked"),
  });
  return [
    heightPart(0, 8),
    cellPart(TITLE_ROW, RANK, { formula: "=Comparison_Title" }, largeTitle),
    heightPart(TITLE_ROW, 32),
    cellPart(REASON_ROW, RANK, { formula: "=Comparison_Reason" }, lead),
    heightPart(REASON_ROW, 20),
    cellPart(FACTS_ROW, RANK, { formula: "=Checks_Overall" }, { ...note, ...strong }),
    cellPart(FACTS_ROW, FIGURES, { formula: `=${answered}` }, note),
    cellPart(FACTS_ROW, FIGURES + 2, { formula: `=${single("fixedOn")}` }, note),
    cellPart(FACTS_ROW, FIGURES + 5, { formula: '=IF(Project_Notice="","",Project_Notice)' }, note),
    cellPart(FACTS_ROW + 1, RANK, { formula: `=${single("checksWords")}` }, { ...note, ...alarm }),
    heightPart(FACTS_ROW + 1, 16),
    {
      conditionalFormats: [
        {
          range: range(FACTS_ROW, RANK),
          formula: `=LEFT(${cellAddress(FACTS_ROW, RANK, "both")},1)=${literal(texts.checks.overall.failing.slice(0, 1))}`,
          style: alarm,
        },
      ],
    },
  ];
}
