import type { Change } from "../../core/assessment/model";
import type { Column } from "../layout/columns";
import { columnsPart } from "../layout/columns";
import type { DeclaredSheet } from "../layout/part";
import { sheetOf } from "../layout/part";
import { cellPart, formatPart, heightPart, range } from "../layout/ranges";
import { wrappedHeight } from "../layout/wrapped-height";
import { FREE_CHANGES } from "../limits";
import type { Plan } from "../plan";
import { inputProse, note, sectionTitle, tabColors, title } from "../styles";
import type { WorkbookTexts } from "../texts/texts";
import { CHANGE_KEYS } from "./history/history-keys";

const HEADER = 4;
const WIDTHS = { on: 18, what: 44, from: 28, to: 28, reason: 50, by: 22 } as const;

/** The change log. Last on its sheet, with free lines at its end: a change adds a line and moves no cell. */
export function reviewSheet(plan: Plan): DeclaredSheet {
  const { assessment, texts, sheets, footer } = plan;
  const changes = assessment.changes ?? [];
  const columns = changeColumns(texts);
  const log = range(HEADER + 1, 0, linesFor(changes.length), columns.length);
  return sheetOf(
    {
      name: sheets.review,
      tabColor: tabColors.control,
      freeze: { rows: HEADER + 1, columns: 0 },
      print: { orientation: "landscape", titleRows: [HEADER, HEADER], footer },
    },
    [
      cellPart(0, 0, texts.review.title, title),
      heightPart(0, 26),
      cellPart(2, 0, texts.review.log, sectionTitle),
      cellPart(3, 0, texts.review.note, note),
      formatPart(log, inputProse),
      columnsPart({ columns, rows: changes, row: HEADER, column: 0, headerHeight: 20 }, () => undefined),
      ...changes.map((change, index) => heightPart(HEADER + 1 + index, heightOf(change))),
      { names: [{ name: "Change_Rows", range: log }] },
    ],
  );
}

/** The same for a log that grew line by line and for one that was written at once. */
function linesFor(changes: number): number {
  return FREE_CHANGES * Math.max(1, Math.ceil(changes / FREE_CHANGES));
}

function changeColumns({ review }: WorkbookTexts): readonly Column<Change>[] {
  return CHANGE_KEYS.map((key) => ({
    key,
    header: review.columns[key],
    width: WIDTHS[key],
    style: inputProse,
    value: (change) => change[key],
  }));
}

function heightOf(change: Change): number {
  return wrappedHeight(
    CHANGE_KEYS.map((key) => ({ text: change[key] ?? "", width: WIDTHS[key] })),
    20,
  );
}
