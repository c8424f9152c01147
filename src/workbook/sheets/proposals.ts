import type { Proposal } from "../../core/assessment/model";
import type { CriterionId } from "../../core/units";
import type { Column } from "../layout/columns";
import type { DeclaredSheet } from "../layout/part";
import { sheetOf } from "../layout/part";
import { cellPart, heightPart, widthsPart } from "../layout/ranges";
import { stacked } from "../layout/stack";
import { listOf, validation } from "../layout/validations";
import type { Plan } from "../plan";
import { inputCode, inputNumber, inputProse, note, tabColors, title } from "../styles";
import type { WorkbookTexts } from "../texts/texts";
import { PROPOSAL_KEYS } from "./history/history-keys";
import { listSection } from "./history/list-section";
import { evidenceCell, ratingCell } from "./vendor/vendor-columns";

type Spec = Omit<Column<Proposal>, "key" | "header">;

/** Ratings that wait for somebody to confirm them; a line is emptied once that is done. */
export function proposalsSheet(plan: Plan, proposals: readonly Proposal[]): DeclaredSheet {
  const { assessment, texts, sheets, footer } = plan;
  const titles = new Map(assessment.criteria.map((one) => [one.id, one.title]));
  const specs = columnsOf(titles, texts);
  const columns = PROPOSAL_KEYS.map((key) => ({
    key,
    header: texts.proposals.columns[key],
    ...specs[key],
  }));
  return sheetOf(
    {
      name: sheets.proposals,
      tabColor: tabColors.inputs,
      freeze: { rows: 4, columns: 0 },
      print: { orientation: "landscape", titleRows: [3, 3], footer },
    },
    [
      widthsPart(
        0,
        columns.map(({ width }) => width),
      ),
      cellPart(0, 0, texts.proposals.title, title),
      heightPart(0, 26),
      cellPart(1, 0, texts.proposals.note, note),
      ...stacked(3, [listSection({ columns, rows: proposals, name: "Proposal_Rows" })]),
    ],
  );
}

function columnsOf(
  titles: ReadonlyMap<CriterionId, string>,
  texts: WorkbookTexts,
): Readonly<Record<(typeof PROPOSAL_KEYS)[number], Spec>> {
  const { validation: rules } = texts;
  return {
    vendor: { width: 9, style: inputCode, value: (one) => one.vendor },
    criterion: { width: 11, style: inputCode, value: (one) => one.criterion },
    title: { width: 40, style: inputProse, value: (one) => titles.get(one.criterion) },
    rating: {
      width: 10,
      style: inputNumber,
      value: (one) => ratingCell(one.rating),
      validation: validation(listOf("Rating_List"), rules.rating),
    },
    evidence: {
      width: 13,
      style: inputCode,
      value: (one) => evidenceCell(one.evidence, texts),
      validation: validation(listOf("Evidence_List"), rules.evidence),
    },
    origin: { width: 60, style: inputProse, value: (one) => one.origin },
  };
}
