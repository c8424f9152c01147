import type { PreviousAnswer, PreviousRound, PreviousVendor } from "../../core/assessment/model";
import { dateCell } from "../cell-values";
import type { Cell } from "../declaration";
import type { Column } from "../layout/columns";
import type { DeclaredSheet, Part } from "../layout/part";
import { sheetOf } from "../layout/part";
import { cellPart, heightPart, range, widthsPart } from "../layout/ranges";
import { stacked } from "../layout/stack";
import type { Plan } from "../plan";
import { inputDate, note, oneDecimal, strong, tabColors, title, topText } from "../styles";
import type { WorkbookTexts } from "../texts/texts";
import { PREVIOUS_ANSWER_KEYS, PREVIOUS_VENDOR_KEYS } from "./history/history-keys";
import { listSection } from "./history/list-section";
import { evidenceCell, ratingCell } from "./vendor/vendor-columns";

type Answered = PreviousAnswer & { readonly vendor: string; readonly criterion: string };

/** Vendors and their answers stand one below the other. */
const WIDTHS = [22, 30, 12, 12, 12] as const;

/** Answers and figures of the round before: values, locked, nothing calculates with them. */
export function previousRoundSheet(plan: Plan, previous: PreviousRound): DeclaredSheet {
  const { texts, sheets, footer } = plan;
  const vendors = listSection({
    columns: vendorColumns(texts),
    rows: previous.vendors,
    name: "Previous_Vendors",
  });
  const answers = listSection({
    columns: answerColumns(texts),
    rows: previous.vendors.flatMap(answersOf),
    name: "Previous_Answers",
  });
  return sheetOf(
    {
      name: sheets.previousRound,
      tabColor: tabColors.control,
      print: { orientation: "portrait", footer },
    },
    [
      widthsPart(0, WIDTHS),
      cellPart(0, 0, texts.previousRound.title, title),
      heightPart(0, 26),
      cellPart(1, 0, texts.previousRound.note, note),
      ...fieldParts(3, texts.previousRound.round, previous.title, "Previous_Title"),
      ...fieldParts(4, texts.previousRound.assessedOn, dateCell(previous.assessedOn), "Previous_Assessed_On"),
      ...stacked(6, [vendors, answers]),
    ],
  );
}

function fieldParts(row: number, label: string, cell: Cell, name: string): readonly Part[] {
  const numberFormat = inputDate.numberFormat ?? "General";
  const isDate = typeof cell === "number";
  return [
    cellPart(row, 0, label, strong),
    cellPart(row, 1, cell, { ...topText, horizontal: "left", ...(isDate && { numberFormat }) }),
    { names: [{ name, range: range(row, 1) }] },
  ];
}

function answersOf({ id, answers }: PreviousVendor): readonly Answered[] {
  return [...answers].map(([criterion, answer]) => ({ ...answer, vendor: id, criterion }));
}

function vendorColumns({ previousRound }: WorkbookTexts): readonly Column<PreviousVendor>[] {
  return PREVIOUS_VENDOR_KEYS.map((key, index) => ({
    key,
    header: previousRound.vendors[key],
    width: WIDTHS[index] ?? 12,
    style: key === "worst" || key === "best" ? { ...topText, ...oneDecimal } : topText,
    value: (vendor) => vendor[key],
  }));
}

/** Below the vendors, in the same columns. */
function answerColumns(texts: WorkbookTexts): readonly Column<Answered>[] {
  const values: Readonly<Record<(typeof PREVIOUS_ANSWER_KEYS)[number], (row: Answered) => Cell>> = {
    vendor: (one) => one.vendor,
    criterion: (one) => one.criterion,
    rating: (one) => ratingCell(one.rating),
    evidence: (one) => evidenceCell(one.evidence, texts),
    residualWorst: (one) => one.residualWorst,
  };
  return PREVIOUS_ANSWER_KEYS.map((key, index) => ({
    key,
    header: texts.previousRound.answers[key],
    width: WIDTHS[index] ?? 12,
    style: key === "residualWorst" ? { ...topText, ...oneDecimal } : topText,
    value: values[key],
  }));
}
