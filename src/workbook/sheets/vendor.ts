import type { Assessment, Vendor } from "../../core/assessment/model";
import type { ConditionalFormat, Range } from "../declaration";
import type { Column } from "../layout/columns";
import { columnsPart } from "../layout/columns";
import { groupsPart } from "../layout/groups";
import type { DeclaredSheet } from "../layout/part";
import { sheetOf } from "../layout/part";
import { cellPart, formatPart, heightPart, range } from "../layout/ranges";
import { sentence } from "../layout/sentence";
import { filledIn } from "../layout/template";
import { wrappedHeight } from "../layout/wrapped-height";
import type { Plan, PlannedVendor } from "../plan";
import { alarm, domainLine, note, tabColors, title, unreadable } from "../styles";
import { bandRules } from "./band-rules";
import { FIRST_ROW, HEADER_ROW } from "./criteria/criteria-keys";
import { domainBlock } from "./vendor/domain-block";
import { headlineBlock } from "./vendor/headline-block";
import { vendorAddresses } from "./vendor/vendor-addresses";
import type { VendorRow } from "./vendor/vendor-columns";
import { vendorColumns } from "./vendor/vendor-columns";
import type { VendorColumn } from "./vendor/vendor-keys";
import { VENDOR_KEYS, vendorColumn } from "./vendor/vendor-keys";
import { vendorGroups } from "./vendor/vendor-groups";

/** Printed: from the id to the flag. Further inputs and workings stand to the right. */
const PRINTED = vendorColumn("flag") + 1;

/** The sheet on which one vendor is rated: one row for each criterion, inputs before results. */
export function vendorSheet(planned: PlannedVendor, plan: Plan): DeclaredSheet {
  const { vendor, slot, sheet } = planned;
  const { assessment, texts, criteria, footer } = plan;
  const columns = vendorColumns(texts);
  const rows = rowsOf(vendor, assessment);
  const addressOf = vendorAddresses(plan);
  return sheetOf(
    {
      name: sheet,
      tabColor: tabColors.vendor,
      freeze: { rows: FIRST_ROW, columns: 2 },
      print: {
        orientation: "landscape",
        area: range(0, 0, FIRST_ROW + criteria, PRINTED),
        titleRows: [HEADER_ROW - 1, HEADER_ROW],
        footer,
      },
    },
    [
      cellPart(
        0,
        0,
        { formula: `=INDEX(Vendor_Letter,${slot + 1})&" "&INDEX(Vendor_Name,${slot + 1})` },
        title,
      ),
      heightPart(0, 26),
      cellPart(1, 0, { formula: stateLine(plan) }, note),
      ...groupsPart(HEADER_ROW - 1, 0, vendorGroups(texts)),
      columnsPart({ columns, rows, row: HEADER_ROW, column: 0, table: `Ratings_${vendor.id}` }, addressOf),
      formatPart(range(FIRST_ROW, 0, criteria, PRINTED), { borders: [LINE] }),
      ...rows.map((row, index) => heightPart(FIRST_ROW + index, rowHeight(row, columns))),
      { conditionalFormats: rules(plan) },
      ...domainBlock(plan, addressOf),
      ...headlineBlock(planned, plan, addressOf),
      {
        names: [
          { name: `Vendor_Rows_${slot + 1}`, range: range(FIRST_ROW, 0, criteria, VENDOR_KEYS.length) },
        ],
      },
    ],
  );
}

const LINE = { edge: "inside-horizontal", color: "D9D9D9", weight: "thin" } as const;
const NO_ANSWER = {};

function rowsOf(vendor: Vendor, { criteria, domains }: Assessment): readonly VendorRow[] {
  const titles = new Map(domains.map(({ id, title: text }) => [id, text]));
  return criteria.map((criterion) => ({
    criterion,
    domainTitle: titles.get(criterion.domain) ?? criterion.domain,
    answer: vendor.answers.get(criterion.id) ?? NO_ANSWER,
  }));
}

/** "5 of 5 answered   31.6 (31.6–31.6) High   ✓ Clear   Rating: 4 is best …" */
function stateLine(plan: Plan): string {
  const { stateLine: texts } = plan.texts.vendor;
  const answered = sentence(texts.answered, { answered: "[@answered]", used: "SUM(Criteria_Used)" });
  const figures = 'IF(ISNUMBER([@tier]),"   "&[@interval]&" "&[@band]&"   "&INDEX(Tier_Word,1+[@tier]),"")';
  return filledIn(`=${answered}&${figures}&${sentence(`   ${texts.legend}`)}`, vendorAddresses(plan));
}

function rowHeight(row: VendorRow, columns: readonly Column<VendorRow>[]): number {
  const wrapped = columns.flatMap(({ value, width, style }) =>
    style.wraps === true && value !== undefined
      ? [{ text: String(value(row) ?? ""), width, fontSize: style.fontSize ?? 11 }]
      : [],
  );
  return wrappedHeight([...wrapped, { text: `⚑ ${row.criterion.title}`, width: 26 }], 32);
}

function rules(plan: Plan): readonly ConditionalFormat[] {
  const { criteria: rows, texts } = plan;
  const column = (key: VendorColumn): Range => range(FIRST_ROW, vendorColumn(key), rows);
  const cell = (token: string): string => filledIn(token, vendorAddresses(plan));
  const redFlag = `=LEFT([criterion],${texts.words.redFlag.length})="${texts.words.redFlag}"`;
  return [
    { range: column("rating"), formula: cell("=[readFirst]=-100"), style: unreadable },
    { range: column("second"), formula: cell("=[readSecond]=-100"), style: unreadable },
    { range: column("agreed"), formula: cell("=[readAgreed]=-100"), style: unreadable },
    ...bandRules(column("band"), cell("[band]"), texts),
    { range: column("flag"), formula: cell(`=OR([tier]>1,[state]="Unreadable")`), style: alarm },
    { range: column("criterion"), formula: cell(redFlag), style: { isBold: true } },
    {
      range: range(FIRST_ROW + 1, 0, Math.max(1, rows - 1), PRINTED),
      formula: `=$C${FIRST_ROW + 2}<>$C${FIRST_ROW + 1}`,
      style: domainLine,
    },
  ];
}
