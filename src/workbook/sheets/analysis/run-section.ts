import { cellAddress } from "../../addresses";
import { cellPart, formatPart, range } from "../../layout/ranges";
import { literal, sentence } from "../../layout/sentence";
import type { Section } from "../../layout/stack";
import type { Plan } from "../../plan";
import { heading, inputDate, rowLine, strong } from "../../styles";
import { dateWords } from "../workings/date-words";
import { blockParts } from "./analysis-grid";

const FIELDS = { computedOn: 0, seed: 1, draws: 2, method: 4 } as const;

/** When, and with which settings: the same file and settings give the same figures. */
export function runSection(plan: Plan): Section {
  const { run } = plan.texts.analysis;
  return {
    rows: run.fields.length + 1,
    part: (row) => [
      cellPart(row, 0, run.title, heading),
      { cells: [{ row: row + 1, column: 0, cells: run.fields.map((field) => [field]) }] },
      formatPart(range(row + 1, 0, run.fields.length), strong),
      ...blockParts("Analysis_Run", row + 1, 1, plan),
      formatPart(range(row + 1, 0, run.fields.length, 2), { ...rowLine, horizontal: "left" }),
      formatPart(range(row + 1, 1), { numberFormat: inputDate.numberFormat ?? "General" }),
    ],
  };
}

/** The sentences between which `stateFormula` chooses: still right, and out of date. `firstRow` is that of the section. */
export function stateSentences(firstRow: number, { texts }: Plan): readonly string[] {
  const { fresh, stale } = texts.analysis.state;
  const date = dateWords(texts.words.date, fieldCell("computedOn", firstRow));
  const [draws, seed, method] = (["draws", "seed", "method"] as const).map((field) =>
    fieldCell(field, firstRow),
  );
  const places = { date, draws: draws ?? "", seed: seed ?? "", method: method ?? "" };
  return [`=${sentence(fresh, places)}`, `=${sentence(stale, { date })}`];
}

/** Whether there is a result, and whether its inputs are still what they were. */
export function stateFormula(firstRow: number, { sentences, choice }: StateCells, { texts }: Plan): string {
  const isThere = `ISNUMBER(${fieldCell("computedOn", firstRow)})`;
  return `=IF(${isThere},INDEX(${sentences},${choice}),${literal(texts.analysis.state.none)})`;
}

export interface StateCells {
  /** Of the two sentences, one below the other, and of the number of the right one. */
  readonly sentences: string;
  readonly choice: string;
}

function fieldCell(field: keyof typeof FIELDS, firstRow: number): string {
  return cellAddress(firstRow + 1 + FIELDS[field], 1, "both");
}
