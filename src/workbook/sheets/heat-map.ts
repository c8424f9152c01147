import { cellAddress, onSheet } from "../addresses";
import type { Part, DeclaredSheet } from "../layout/part";
import { sheetOf } from "../layout/part";
import { cellPart, formatPart, heightPart, range, rowPart, widthsPart } from "../layout/ranges";
import { literal } from "../layout/sentence";
import { wrappedHeight } from "../layout/wrapped-height";
import type { Plan } from "../plan";
import { alarm, centred, header, heatCell, note, prose, rowLine, strong, tabColors, title } from "../styles";
import { bandRules } from "./band-rules";
import type { CriteriaColumn } from "./criteria/criteria-keys";
import { FIRST_ROW, criteriaColumn } from "./criteria/criteria-keys";
import { columnOf } from "./workings/matrix-blocks";
import { SLOT_COLUMN, blockRows, slotRow } from "./workings/workings-places";

const HEADER = 3;
export const FIRST_VENDOR_COLUMN = 2;
const TITLE_WIDTH = 40;

/** Every criterion of every vendor: residual risk in the worst case, with its band's word. */
export function heatMapSheet(plan: Plan): DeclaredSheet {
  const { texts, sheets, footer, vendors, criteria } = plan;
  const { columns } = texts.heatMap;
  return sheetOf(
    {
      name: sheets.heatMap,
      tabColor: tabColors.results,
      freeze: { rows: HEADER + 1, columns: FIRST_VENDOR_COLUMN },
      print: { orientation: "landscape", titleRows: [HEADER, HEADER], footer },
    },
    [
      widthsPart(0, [9, TITLE_WIDTH, ...vendors.map(() => 16)]),
      cellPart(0, 0, texts.heatMap.title, title),
      heightPart(0, 26),
      cellPart(1, 0, texts.heatMap.note, note),
      rowPart(HEADER, 0, [columns.id, columns.criterion], header),
      heightPart(HEADER, 32),
      ...rowParts(plan),
      ...(vendors.length === 0 ? [] : matrixParts(plan)),
      formatPart(range(HEADER + 1, 0, criteria, 2), rowLine),
    ],
  );
}

function rowParts(plan: Plan): readonly Part[] {
  const { assessment, sheets, criteria } = plan;
  const id = onSheet(sheets.criteria, cellAddress(FIRST_ROW, 0, "column"));
  const cell = (key: CriteriaColumn): string =>
    onSheet(sheets.criteria, cellAddress(FIRST_ROW, criteriaColumn(key), "column"));
  const flag = `IF(${cell("binds")}=1,${literal(plan.texts.words.redFlag)},"")`;
  return [
    {
      fills: [
        { range: range(HEADER + 1, 0, criteria), formula: `=${id}` },
        { range: range(HEADER + 1, 1, criteria), formula: `=${flag}&${cell("title")}` },
      ],
    },
    formatPart(range(HEADER + 1, 0, criteria), strong),
    formatPart(range(HEADER + 1, 1, criteria), { ...prose, vertical: "center" }),
    ...assessment.criteria.map(({ title: text }, index) =>
      heightPart(HEADER + 1 + index, wrappedHeight([{ text: `⚑ ${text}`, width: TITLE_WIDTH }], 20)),
    ),
  ];
}

function matrixParts(plan: Plan): readonly Part[] {
  const { vendors, criteria, sheets, texts } = plan;
  const first = cellAddress(HEADER + 1, FIRST_VENDOR_COLUMN);
  const matrix = range(HEADER + 1, FIRST_VENDOR_COLUMN, criteria, vendors.length);
  const workings = (row: number): string => onSheet(sheets.workings, cellAddress(row, SLOT_COLUMN, "row"));
  const { missing, unreadable } = texts.words;
  return [
    {
      fills: [
        {
          range: range(HEADER, FIRST_VENDOR_COLUMN, 1, vendors.length),
          formula: `=${workings(slotRow("letter"))}&" "&${workings(slotRow("name"))}`,
        },
        ...vendors.map(({ sheet, slot }) => {
          const place = onSheet(sheets.workings, cellAddress(blockRows(plan).places, SLOT_COLUMN + slot));
          const figure = `INDEX(${onSheet(sheet, columnOf("heat", plan))},${place})`;
          return {
            range: range(HEADER + 1, FIRST_VENDOR_COLUMN + slot, criteria),
            formula: `=IF(${place}=0,${literal(missing)},${figure})`,
          };
        }),
      ],
    },
    formatPart(range(HEADER, FIRST_VENDOR_COLUMN, 1, vendors.length), { ...header, ...centred }),
    formatPart(matrix, heatCell),
    {
      conditionalFormats: [
        ...bandRules(matrix, first, texts),
        {
          range: matrix,
          formula: `=OR(${first}=${literal(missing)},${first}=${literal(unreadable)})`,
          style: alarm,
        },
      ],
    },
  ];
}
