import type { Answer, Criterion } from "../../../core/assessment/model";
import { isUnreadable } from "../../../core/assessment/model";
import { dateCell, yesNoCell } from "../../cell-values";
import type { Cell, Style } from "../../declaration";
import type { Column } from "../../layout/columns";
import { listOf, validation } from "../../layout/validations";
import {
  centred,
  inputCode,
  inputDate,
  inputNumber,
  inputProse,
  note,
  oneDecimal,
  prose,
  result,
  strong,
  topText,
  working,
} from "../../styles";
import type { WorkbookTexts } from "../../texts/texts";
import { vendorFormulas } from "./vendor-formulas";
import type { AnswerColumn, VendorColumn } from "./vendor-keys";
import { VENDOR_KEYS } from "./vendor-keys";

/** One row of a vendor's sheet. */
export interface VendorRow {
  readonly criterion: Criterion;
  readonly domainTitle: string;
  readonly answer: Answer;
}

type SpecOf<Row> = Pick<Column<Row>, "width" | "style" | "value" | "formula" | "validation">;
type Spec = SpecOf<VendorRow>;
type AnswerSpec = SpecOf<Pick<VendorRow, "answer">>;

const WORKING: Style = { ...working, ...centred };
const DECIMAL: Style = { ...working, ...oneDecimal };

/** Columns of a vendor's sheet: what is read first, then inputs, results, further inputs and workings. */
export function vendorColumns(texts: WorkbookTexts): readonly Column<VendorRow>[] {
  const formulas = vendorFormulas(texts);
  const calculated = Object.fromEntries(
    Object.entries(formulas).map(([key, formula]): [string, Spec] => [
      key,
      { width: WIDTHS[key] ?? 10, style: STYLES[key] ?? WORKING, formula },
    ]),
  );
  const entered: Readonly<Record<string, Spec>> = inputs(texts);
  return VENDOR_KEYS.map((key) => {
    const spec = entered[key] ?? calculated[key];
    if (spec === undefined) throw new RangeError(`The column ${key} has no content.`);
    return { key, header: texts.vendor.columns[key], ...spec };
  });
}

const WIDTHS: Readonly<Record<string, number>> = {
  criterion: 26,
  worstReading: 8,
  bestReading: 8,
  residualWorst: 9,
  residualBest: 9,
  band: 11,
  flag: 13,
  heat: 14,
};

const STYLES: Readonly<Record<string, Style>> = {
  criterion: prose,
  worstReading: DECIMAL,
  bestReading: DECIMAL,
  residualWorst: { ...result, ...oneDecimal },
  residualBest: DECIMAL,
  band: { ...strong, horizontal: "center", vertical: "center" },
  flag: { ...working, wraps: true },
  inherent: DECIMAL,
};

function inputs(texts: WorkbookTexts): Partial<Readonly<Record<VendorColumn, Spec>>> {
  return {
    id: { width: 9, style: { ...strong, ...topText }, value: ({ criterion }) => criterion.id },
    domain: { width: 27, style: { ...prose, ...note, vertical: "top" }, value: (row) => row.domainTitle },
    toReconcile: {
      width: 11,
      style: { ...working, ...centred, numberFormat: `"${texts.words.reconcile}";;` },
      formula: vendorFormulas(texts).toReconcile,
    },
    ...answerInputs(texts),
  };
}

/** One column for everything a person enters about a vendor and a criterion. */
export function answerInputs(texts: WorkbookTexts): Readonly<Record<AnswerColumn, AnswerSpec>> {
  const { validation: rules } = texts;
  const rating = validation(listOf("Rating_List"), rules.rating);
  const agreed = validation(listOf("Agreed_List"), rules.agreed);
  const yesNo = validation(listOf("Yes_No"), rules.yesNo);
  const from = { kind: "date", from: "2000-01-01" } as const;
  return {
    rating: { ...code(10, ({ rating: entry }) => ratingCell(entry)), validation: rating },
    evidence: {
      width: 13,
      style: inputCode,
      value: ({ answer }) => evidenceCell(answer.evidence, texts),
      validation: validation(listOf("Evidence_List"), rules.evidence),
    },
    reference: text(23, (answer) => answer.reference),
    finding: text(34, (answer) => answer.finding),
    assessor: text(13, (answer) => answer.assessor),
    confidential: { ...code(12, (answer) => yesNoCell(answer.confidential)), validation: yesNo },
    reason: text(18, (answer) => answer.reason),
    approver: text(13, (answer) => answer.approver),
    second: { ...code(10, ({ second }) => ratingCell(second)), validation: rating },
    agreed: { ...code(10, (answer) => ratingCell(answer.agreed)), validation: agreed },
    overrideReason: text(22, ({ override }) => override?.reason),
    overrideApprover: text(14, ({ override }) => override?.approver),
    overrideUntil: {
      ...date(({ override }) => dateCell(override?.until)),
      validation: validation(from, rules.until),
    },
    condition: text(30, (answer) => answer.condition),
    conditionOwner: text(14, (answer) => answer.conditionOwner),
    conditionDue: {
      ...date(({ conditionDue }) => dateCell(conditionDue)),
      validation: validation(from, rules.date),
    },
    reply: text(34, (answer) => answer.reply),
  };
}

function text(width: number, value: (answer: Answer) => Cell): AnswerSpec {
  return { width, style: inputProse, value: ({ answer }) => value(answer) };
}

function code(width: number, value: (answer: Answer) => Cell): AnswerSpec {
  return { width, style: inputNumber, value: ({ answer }) => value(answer) };
}

function date(value: (answer: Answer) => Cell): AnswerSpec {
  return { width: 12, style: inputDate, value: ({ answer }) => value(answer) };
}

/** Unreadable entries word for word. */
export function ratingCell(entry: Answer["rating"]): string | number | undefined {
  return isUnreadable(entry) ? entry.unreadable : entry;
}

export function evidenceCell(evidence: Answer["evidence"], { words }: WorkbookTexts): string | undefined {
  if (evidence === undefined) return undefined;
  return isUnreadable(evidence) ? evidence.unreadable : words.evidence[evidence];
}
