import type { Answer, Archive, Criterion, Domain, Vendor } from "../../core/assessment/model";
import { numberCell } from "../cell-values";
import type { Cell } from "../declaration";
import type { Column } from "../layout/columns";
import type { DeclaredSheet } from "../layout/part";
import { sheetOf } from "../layout/part";
import { cellPart, heightPart, widthsPart } from "../layout/ranges";
import type { Section } from "../layout/stack";
import { stacked } from "../layout/stack";
import type { Plan } from "../plan";
import { note, sectionTitle, tabColors, title, topText } from "../styles";
import type { WorkbookTexts } from "../texts/texts";
import { criteriaColumns } from "./criteria/criteria-columns";
import { ARCHIVED_ANSWER_KEYS, ARCHIVED_CRITERION_KEYS } from "./history/history-keys";
import { listSection } from "./history/list-section";
import { answerInputs } from "./vendor/vendor-columns";
import { ANSWER_KEYS } from "./vendor/vendor-keys";

interface Archived {
  readonly vendor: string;
  readonly criterion: string;
  readonly answer: Answer;
}

/** What left the assessment, hidden and locked: values alone, so that everything can come back. */
export function archiveSheet(plan: Plan, archive: Archive): DeclaredSheet {
  const { texts, sheets, footer } = plan;
  const { sections } = texts.archive;
  const rows = archivedAnswers(archive);
  const titles = new Map([...archive.domains, ...plan.assessment.domains].map((one) => [one.id, one.title]));
  return sheetOf(
    {
      name: sheets.archive,
      tabColor: tabColors.control,
      isHidden: true,
      print: { orientation: "landscape", footer },
    },
    [
      cellPart(0, 0, texts.archive.title, title),
      heightPart(0, 26),
      cellPart(1, 0, texts.archive.note, note),
      ...stacked(3, [
        titled(
          sections.vendors,
          listSection({ columns: vendorColumns(texts), rows: archive.vendors, name: "Archive_Vendors" }),
        ),
        titled(
          sections.answers,
          listSection({ columns: answerColumns(texts), rows, name: "Archive_Answers" }),
        ),
        titled(
          sections.criteria,
          listSection({
            columns: archivedCriteria(criteriaColumns(texts, titles)),
            rows: archive.criteria,
            name: "Archive_Criteria",
          }),
        ),
        titled(
          sections.domains,
          listSection({ columns: domainColumns(texts), rows: archive.domains, name: "Archive_Domains" }),
        ),
      ]),
      widthsPart(
        0,
        ARCHIVED_CRITERION_KEYS.map(() => 18),
      ),
    ],
  );
}

function titled(text: string, section: Section): Section {
  return {
    rows: section.rows === 0 ? 0 : section.rows + 1,
    part: (row) => [cellPart(row, 0, text, sectionTitle), ...section.part(row + 1)],
  };
}

/** Of removed vendors all answers, of the others those about criteria that left. */
function archivedAnswers({ vendors, answers }: Archive): readonly Archived[] {
  const removed = vendors.map((vendor) => [vendor.id, vendor.answers] as const);
  return [...removed, ...answers].flatMap(([vendor, ofVendor]) =>
    [...ofVendor].map(([criterion, answer]) => ({ vendor, criterion, answer })),
  );
}

function plain<Row>(key: string, header: string, value: (row: Row) => Cell): Column<Row> {
  return { key, header, width: 18, style: topText, value };
}

function vendorColumns({ setup: { vendors } }: WorkbookTexts): readonly Column<Vendor>[] {
  return [
    plain("id", vendors.id, (one) => one.id),
    plain("name", vendors.name, (one) => one.name),
    plain("product", vendors.product, (one) => one.product),
    plain("incorporatedIn", vendors.incorporatedIn, (one) => one.incorporatedIn),
    plain("owners", vendors.owners, (one) => one.owners),
  ];
}

function answerColumns(texts: WorkbookTexts): readonly Column<Archived>[] {
  const inputs = answerInputs(texts);
  const columns: readonly Column<Archived>[] = [
    plain("vendor", texts.archive.columns.vendor, (one) => one.vendor),
    plain("criterion", texts.archive.columns.criterion, (one) => one.criterion),
    ...ANSWER_KEYS.map((key) => ({ key, header: texts.vendor.columns[key], ...locked(inputs[key]) })),
  ];
  return ARCHIVED_ANSWER_KEYS.flatMap((key) => columns.find((column) => column.key === key) ?? []);
}

function archivedCriteria(columns: readonly Column<Criterion>[]): readonly Column<Criterion>[] {
  return columns
    .filter(({ value }) => value !== undefined)
    .map((column) => ({ key: column.key, header: column.header, ...locked(column) }));
}

function domainColumns({ setup: { domains } }: WorkbookTexts): readonly Column<Domain>[] {
  return [
    plain("id", domains.id, (one) => one.id),
    plain("title", domains.title, (one) => one.title),
    plain("weight", domains.weight, (one) => numberCell(one.weight)),
  ];
}

/** The value alone: no rule, no name, nothing to type into. */
function locked<Row>({ value, style }: Pick<Column<Row>, "value" | "style">) {
  const { numberFormat } = style;
  return {
    width: 18,
    style: { ...topText, ...(numberFormat !== undefined && { numberFormat }) },
    ...(value !== undefined && { value }),
  };
}
