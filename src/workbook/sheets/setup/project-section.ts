import type { Assessment, Project } from "../../../core/assessment/model";
import { dateCell } from "../../cell-values";
import type { Cell, Style, Validation } from "../../declaration";
import type { Part } from "../../layout/part";
import { cellPart, heightPart, range } from "../../layout/ranges";
import type { Section } from "../../layout/stack";
import { validation } from "../../layout/validations";
import { wrappedHeight } from "../../layout/wrapped-height";
import { inputDate, inputProse, note, rowLine, strong } from "../../styles";
import type { WorkbookTexts } from "../../texts/texts";
import { SETUP_WIDTHS } from "./setup-widths";

type Dates = "assessedOn" | "awardNotBefore" | "nextReview" | "weightsFixedOn";
export type ProjectField = "title" | "assessedOn" | keyof Project;

/** Order of the fields on Setup, and the defined name of each one's cell. */
export const PROJECT_NAMES = {
  title: "Project_Title",
  buyer: "Project_Buyer",
  owner: "Project_Owner",
  purpose: "Project_Purpose",
  peopleAtRisk: "Project_People_At_Risk",
  benefits: "Project_Benefits",
  confidentiality: "Project_Confidentiality",
  notice: "Project_Notice",
  assessedOn: "Assessed_On",
  awardNotBefore: "Award_Not_Before",
  nextReview: "Next_Review",
  weightsFixedOn: "Weights_Fixed_On",
  weightsFixedBy: "Weights_Fixed_By",
} as const satisfies Readonly<Record<ProjectField, string>>;

const FIELDS = Object.keys(PROJECT_NAMES) as readonly ProjectField[];

export function projectSection(assessment: Assessment, texts: WorkbookTexts): Section {
  return {
    rows: FIELDS.length,
    part: (row) => FIELDS.flatMap((field, index) => fieldParts(field, row + index, assessment, texts)),
  };
}

function fieldParts(
  field: ProjectField,
  row: number,
  assessment: Assessment,
  texts: WorkbookTexts,
): readonly Part[] {
  const { label, help } = texts.setup.project[field];
  const cell = cellOf(field, assessment);
  const rule = isDate(field) ? dateRule(texts) : undefined;
  const style: Style = { ...(isDate(field) ? inputDate : inputProse), vertical: "center" };
  return [
    cellPart(row, 0, label, strong),
    cellPart(row, 2, help, note),
    { formats: [{ range: range(row, 0, 1, SETUP_WIDTHS.length), style: rowLine }] },
    cellPart(row, 1, cell, style),
    heightPart(row, wrappedHeight([{ text: String(cell ?? ""), width: SETUP_WIDTHS[1] }], 20)),
    { names: [{ name: PROJECT_NAMES[field], range: range(row, 1) }] },
    { validations: rule === undefined ? [] : [{ ...rule, range: range(row, 1) }] },
  ];
}

function cellOf(field: ProjectField, assessment: Assessment): Cell {
  if (field === "title") return assessment.title;
  if (field === "assessedOn") return dateCell(assessment.assessedOn);
  return isDate(field) ? dateCell(assessment.project[field]) : assessment.project[field];
}

function isDate(field: ProjectField): field is Dates {
  return (
    field === "assessedOn" ||
    field === "awardNotBefore" ||
    field === "nextReview" ||
    field === "weightsFixedOn"
  );
}

function dateRule({ validation: texts }: WorkbookTexts): Omit<Validation, "range"> {
  return validation({ kind: "date", from: "2000-01-01" }, texts.date);
}
