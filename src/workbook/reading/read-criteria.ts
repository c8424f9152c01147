import { readInUse, readYes } from "../../core/assessment/reading";
import type { Criterion, CriterionTexts } from "../../core/assessment/model";
import { onceEach } from "../../core/once-each";
import { criterionId, domainId } from "../../core/units";
import type { CellValue, Grid } from "../cells";
import { listFromCell } from "../cell-values";
import type { CriteriaColumn } from "../sheets/criteria/criteria-keys";
import { criteriaColumn } from "../sheets/criteria/criteria-keys";
import { definedOnly, textOf } from "./grids";
import { numberWithin } from "./read-setup";

type Cells = (key: CriteriaColumn) => CellValue;

type ColumnOf = (key: CriteriaColumn) => number;

export function readCriteria(rows: Grid, columnOf: ColumnOf = criteriaColumn): readonly Criterion[] {
  const criterionIn = criterionReader(columnOf);
  return rows.flatMap((row) => criterionIn(row) ?? []);
}

/** A row that was read before is not read again. */
const criterionReader = onceEach((columnOf: ColumnOf) =>
  onceEach((row: Grid[number]): Criterion | undefined => {
    const cell: Cells = (key) => row[columnOf(key)] ?? "";
    const id = textOf(cell("id"));
    const domain = textOf(cell("domain"));
    if (id === undefined || id.trim() === "" || domain === undefined || domain.trim() === "")
      return undefined;
    return readCriterion(id, domain, cell);
  }),
);

function readCriterion(id: string, domain: string, cell: Cells): Criterion {
  return definedOnly({
    id: criterionId(id),
    domain: domainId(domain),
    title: textOf(cell("title")) ?? "",
    weight: numberWithin(cell("weight"), 0, 100),
    scale: numberWithin(cell("scale"), 1, 4),
    scope: numberWithin(cell("scope"), 1, 4),
    irremediability: numberWithin(cell("irremediability"), 1, 4),
    likelihood: numberWithin(cell("likelihood"), 1, 4),
    redFlag: readYes(cell("redFlag")),
    redFlagOff: readOff(cell),
    inUse: readInUse(cell("inUse")),
    inUseReason: textOf(cell("inUseReason")),
    ...readTexts(cell),
  });
}

function readOff(cell: Cells): Criterion["redFlagOff"] {
  const off = definedOnly({ reason: textOf(cell("offReason")), approver: textOf(cell("offApprover")) });
  return Object.keys(off).length === 0 ? undefined : off;
}

function readTexts(cell: Cells): CriterionTexts {
  const text = (key: CriteriaColumn): string | undefined => textOf(cell(key));
  const list = (key: CriteriaColumn): readonly string[] | undefined => listFromCell(text(key) ?? "");
  return {
    question: text("question"),
    why: text("why"),
    guidance: text("guidance"),
    evidence: list("evidence"),
    clause: text("clause"),
    rights: text("rights"),
    sources: list("sources"),
    weightReason: text("weightReason"),
    redFlagReason: text("redFlagReason"),
    knockOutCondition: text("knockOutCondition"),
    knockOutClearance: text("knockOutClearance"),
    levels: readLevels(text),
  };
}

function readLevels(text: (key: CriteriaColumn) => string | undefined): CriterionTexts["levels"] {
  const level = (key: CriteriaColumn): string => text(key) ?? "";
  const levels = [
    level("level0"),
    level("level1"),
    level("level2"),
    level("level3"),
    level("level4"),
  ] as const;
  return levels.every((one) => one === "") ? undefined : levels;
}
