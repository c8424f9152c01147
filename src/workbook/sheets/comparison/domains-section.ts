import type { Domain } from "../../../core/assessment/model";
import { absolute, cellAddress, onSheet } from "../../addresses";
import type { Fill } from "../../declaration";
import type { Part } from "../../layout/part";
import { cellPart, formatPart, heightPart, range, rowPart } from "../../layout/ranges";
import type { Section } from "../../layout/stack";
import { wrappedHeight } from "../../layout/wrapped-height";
import { VENDOR_SLOTS } from "../../limits";
import type { Plan } from "../../plan";
import { centred, header, heading, heatCell, rowLine, strong } from "../../styles";
import { bandRules } from "../band-rules";
import { SLOT_COLUMN, blockRows } from "../workings/workings-places";
import {
  FIGURES,
  GRID_WIDTHS,
  LETTER,
  MOST_DOMAINS_ABREAST,
  RANK,
  VENDOR,
  figuresRow,
  slotAt,
  nameHeight,
} from "./comparison-grid";

/** Domains by vendors in rank order, each cell with its figure and the word for it; eleven domains abreast. */
export function domainSections(plan: Plan): readonly Section[] {
  const { domains } = plan.assessment;
  const sections: Section[] = [];
  for (let first = 0; first < domains.length && plan.vendors.length > 0; first += MOST_DOMAINS_ABREAST) {
    sections.push(domainSection(first, domains.slice(first, first + MOST_DOMAINS_ABREAST), plan));
  }
  return sections;
}

function domainSection(first: number, domains: readonly Domain[], plan: Plan): Section {
  const { texts, vendors } = plan;
  const { ranking, domains: words } = texts.comparison;
  const columns = FIGURES - RANK + domains.length;
  const height = wrappedHeight(
    domains.map(({ title }) => ({ text: title, width: (GRID_WIDTHS[FIGURES] ?? 12) - 2 })),
    46,
  );
  return {
    rows: vendors.length + 2,
    part: (row) => [
      cellPart(row, RANK, first === 0 ? words.title : words.further, heading),
      heightPart(row, 22),
      rowPart(
        row + 1,
        RANK,
        [ranking.rank, ranking.letter, ranking.vendor, ...domains.map(({ title }) => title)],
        header,
      ),
      formatPart(range(row + 1, RANK, 1, 2), centred),
      formatPart(range(row + 1, FIGURES, 1, domains.length), centred),
      heightPart(row + 1, height),
      { fills: domains.map((_, index) => domainFill(row + 2, first, index, plan)) },
      ...vendors.flatMap((_, place) => vendorCells(row + 2 + place, place)),
      formatPart(range(row + 2, RANK, vendors.length, columns), rowLine),
      formatPart(range(row + 2, FIGURES, vendors.length, domains.length), heatCell),
      heightPart(row + 2, nameHeight(plan, 20), vendors.length),
      {
        conditionalFormats: bandRules(
          range(row + 2, FIGURES, vendors.length, domains.length),
          cellAddress(row + 2, FIGURES),
          texts,
        ),
      },
    ],
  };
}

/** One column of the block, filled downwards along the list of places. */
function domainFill(row: number, first: number, index: number, plan: Plan): Fill {
  const figures = absolute(range(blockRows(plan).shown + first + index, SLOT_COLUMN, 1, VENDOR_SLOTS));
  return {
    range: range(row, FIGURES + index, plan.vendors.length),
    formula: `=INDEX(${onSheet(plan.sheets.workings, figures)},1,${slotAt(0, plan)})`,
  };
}

function vendorCells(row: number, place: number): readonly Part[] {
  const same = (column: number): string => `=${cellAddress(figuresRow(place), column)}`;
  return [
    cellPart(row, RANK, { formula: same(RANK) }, centred),
    cellPart(row, LETTER, { formula: same(LETTER) }, centred),
    cellPart(row, VENDOR, { formula: same(VENDOR) }, { ...strong, wraps: true }),
  ];
}
