import type { Assessment } from "../../src/core/assessment/model";
import type { CellValue, Grid } from "../../src/workbook/cells";
import {
  FIGURES,
  LETTER,
  MOST_DOMAINS_ABREAST,
  RANK,
  VENDOR,
  figuresRow,
} from "../../src/workbook/sheets/comparison/comparison-grid";
import { workbookTexts } from "../../src/workbook/texts/en";
import type { Figures } from "./figures";

const { bars, ranking } = workbookTexts.comparison;

/** Columns of the ranking, by what they show. */
const COLUMNS = {
  rank: RANK,
  letter: LETTER,
  vendor: VENDOR,
  tier: FIGURES,
  band: FIGURES + 1,
  interval: FIGURES + 2,
  mitigation: FIGURES + 4,
  answered: FIGURES + 5,
  severe: FIGURES + 6,
};

/** What the Comparison shows, place by place of its list; blocks are found by their headers. */
export function shownByWorkbook(sheet: Grid, { vendors, domains }: Assessment): Figures {
  const shown = new Map<string, CellValue>();
  /** Spaces that set a text apart from the cell beside it are no part of what it says. */
  const cell = (row: number, column: number): CellValue => {
    const value = sheet[row]?.[column] ?? "";
    return typeof value === "string" ? value.trim() : value;
  };
  const put = (place: number, field: string, row: number, column: number): void => {
    shown.set(`place ${place + 1} ${field}`, cell(row, column));
  };
  const barsRow = sheet.findIndex((row) => row.includes(bars.figures.certain));
  const certain = sheet[barsRow]?.indexOf(bars.figures.certain) ?? -1;
  vendors.forEach((_, place) => {
    for (const [field, column] of Object.entries(COLUMNS)) put(place, field, figuresRow(place), column);
    ["certain", "open", "worst"].forEach((field, index) =>
      put(place, field, barsRow + 1 + place, certain + index),
    );
    domains.forEach(({ id, title }, index) => {
      const column = FIGURES + (index % MOST_DOMAINS_ABREAST);
      const header = sheet.findIndex((row) => row[RANK] === ranking.rank && row[column] === title);
      put(place, `domain ${id}`, header + 1 + place, column);
    });
  });
  return shown;
}
