import type { Criterion } from "../../core/assessment/model";
import { cellAddress, onSheet } from "../addresses";
import type { ConditionalFormat } from "../declaration";
import type { Column } from "../layout/columns";
import { columnAddresses, columnsPart } from "../layout/columns";
import type { Group } from "../layout/groups";
import { groupsPart } from "../layout/groups";
import type { DeclaredSheet, Part } from "../layout/part";
import { sheetOf } from "../layout/part";
import { cellPart, heightPart, range } from "../layout/ranges";
import { anyOf } from "../layout/template";
import { wrappedHeight } from "../layout/wrapped-height";
import type { Plan } from "../plan";
import { domainLine, note, rowLine, tabColors, title, unreadable } from "../styles";
import { criteriaColumns } from "./criteria/criteria-columns";
import type { CriteriaColumn } from "./criteria/criteria-keys";
import { CRITERIA_KEYS, FIRST_ROW, HEADER_ROW, criteriaColumn } from "./criteria/criteria-keys";
import { comparedRow, firstStates } from "./workings/workings-places";

const PRINTED = criteriaColumn("index") + 1;

/** The criteria with their weights and severities, the same for every vendor, one row each. */
export function criteriaSheet(plan: Plan): DeclaredSheet {
  const { assessment, texts, sheets, footer, criteria: rows } = plan;
  const columns = criteriaColumns(texts, new Map(assessment.domains.map((one) => [one.id, one.title])));
  const own = columnAddresses(CRITERIA_KEYS, { row: FIRST_ROW, column: 0, rows });
  return sheetOf(
    {
      name: sheets.criteria,
      tabColor: tabColors.inputs,
      freeze: { rows: FIRST_ROW, columns: 1 },
      print: {
        orientation: "landscape",
        area: range(0, 0, FIRST_ROW + rows, PRINTED),
        titleRows: [HEADER_ROW - 1, HEADER_ROW],
        footer,
      },
    },
    [
      cellPart(0, 0, texts.criteria.title, title),
      heightPart(0, 26),
      cellPart(1, 0, texts.criteria.note, note),
      ...groupsPart(HEADER_ROW - 1, 0, groupsOf(plan)),
      columnsPart(
        {
          columns,
          rows: assessment.criteria,
          row: HEADER_ROW,
          column: 0,
          table: "Criteria_List",
          headerHeight: 46,
        },
        anyOf(own, (token) => fromWorkings(token, plan)),
      ),
      { formats: [{ range: range(FIRST_ROW, 0, rows, columns.length), style: rowLine }] },
      ...rowHeights(columns, assessment.criteria),
      { conditionalFormats: rules(rows) },
      {
        names: [
          { name: "Criteria_Rows", range: range(FIRST_ROW, 0, rows, columns.length) },
          { name: "Criteria_Severities", range: range(FIRST_ROW, criteriaColumn("scale"), rows, 4) },
          { name: "Criteria_Workings", range: range(FIRST_ROW, criteriaColumn("severity"), rows, 9) },
        ],
      },
    ],
  );
}

function fromWorkings(token: string, plan: Plan): string | undefined {
  if (token === "states") return onSheet(plan.sheets.workings, firstStates(plan));
  return token === "compared" ? onSheet(plan.sheets.workings, comparedRow()) : undefined;
}

function groupsOf({ texts }: Plan): readonly Group[] {
  const { groups } = texts.criteria;
  return [
    { caption: groups.criterion, columns: criteriaColumn("weight") },
    { caption: groups.inputs, columns: criteriaColumn("severity") - criteriaColumn("weight") },
    { caption: groups.workings, columns: criteriaColumn("level0") - criteriaColumn("severity") },
    { caption: groups.levels, columns: criteriaColumn("why") - criteriaColumn("level0") },
    { caption: groups.texts, columns: CRITERIA_KEYS.length - criteriaColumn("why") },
  ];
}

/** Rows grow with the printed texts; the long texts to the right may take more and then set the height. */
function rowHeights(columns: readonly Column<Criterion>[], criteria: readonly Criterion[]): readonly Part[] {
  return criteria.map((criterion, index) => {
    const texts = columns.flatMap(({ value, width, style }) =>
      style.wraps === true && value !== undefined ? [{ text: String(value(criterion) ?? ""), width }] : [],
    );
    return heightPart(FIRST_ROW + index, wrappedHeight(texts, 32));
  });
}

function firstCell(key: CriteriaColumn): string {
  return cellAddress(FIRST_ROW, criteriaColumn(key));
}

/** A line above each new domain, and what cannot be read marked where it stands. */
function rules(rows: number): readonly ConditionalFormat[] {
  return [
    {
      range: range(FIRST_ROW, criteriaColumn("weight"), rows),
      formula: `=COUNTIFS(${firstCell("weight")},">=0",${firstCell("weight")},"<=100")=0`,
      style: unreadable,
    },
    {
      range: range(FIRST_ROW, criteriaColumn("scale"), rows, 4),
      formula: `=COUNTIFS(${firstCell("scale")},">=1",${firstCell("scale")},"<=4")=0`,
      style: unreadable,
    },
    {
      range: range(FIRST_ROW + 1, 0, Math.max(1, rows - 1), CRITERIA_KEYS.length),
      formula: "=$B7<>$B6",
      style: domainLine,
    },
  ];
}
