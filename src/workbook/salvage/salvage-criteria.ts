import { contentText } from "../../core/assessment/cell-text";
import type { Criterion } from "../../core/assessment/model";
import type { CriterionId } from "../../core/units";
import type { CellValue } from "../cells";
import { readCriteria } from "../reading/read-criteria";
import type { CriteriaColumn } from "../sheets/criteria/criteria-keys";
import { CRITERIA_KEYS } from "../sheets/criteria/criteria-keys";
import { asNumber } from "./as-number";
import type { FoundSheet } from "./known-sheets";
import type { SalvageNotes } from "./salvage-note";
import type { VendorSheet } from "./vendor-sheets";

const LIMITS: Partial<Readonly<Record<CriteriaColumn, readonly [number, number]>>> = {
  weight: [0, 100],
  scale: [1, 4],
  scope: [1, 4],
  irremediability: [1, 4],
  likelihood: [1, 4],
};

/** Criteria by their ids. Of rows that repeat an id the first counts, as the workbook's formulas find it. */
export function salvageCriteria(
  { sheet, cells, table }: FoundSheet<CriteriaColumn>,
  notes: SalvageNotes,
): readonly Criterion[] {
  const seen = new Set<string>();
  const rows = cells.slice(table.headerRow + 1).flatMap((line, index): CellValue[][] => {
    const row = table.headerRow + 1 + index;
    const id = contentText(line[table.columns.get("id") ?? 0] ?? "").trim();
    if (id === "") return [];
    if (seen.has(id.toLowerCase())) {
      const range = { row, column: table.columns.get("id") ?? 0, rows: 1, columns: 1 };
      notes.findings.push({ kind: "row-repeated", sheet, range, subject: id });
      return [];
    }
    seen.add(id.toLowerCase());
    return [
      CRITERIA_KEYS.map((key) => {
        const column = table.columns.get(key);
        if (column === undefined) return "";
        const cell = line[column] ?? "";
        const limits = LIMITS[key];
        return limits === undefined ? cell : asNumber(cell, limits, { sheet, row, column }, notes);
      }),
    ];
  });
  return readCriteria(rows);
}

/**
 * Criteria that most vendors' sheets have a row for and Criteria has not: their rows were deleted. Those of the catalog
 * come back, each after the last criterion of its domain; their weights are the catalog's.
 */
export function withDeletedCriteria(
  criteria: readonly Criterion[],
  sheets: readonly VendorSheet[],
  catalog: ReadonlyMap<CriterionId, Criterion>,
): { readonly criteria: readonly Criterion[]; readonly deleted: readonly Criterion[] } {
  const known = new Set(criteria.map(({ id }) => id.toLowerCase()));
  const domains = new Set(criteria.map(({ domain }) => domain));
  const deleted = [...catalog.values()].filter(
    ({ id, domain }) =>
      !known.has(id.toLowerCase()) && domains.has(domain) && hasRows(id, sheets) * 2 > sheets.length,
  );
  const restored = [...criteria];
  for (const one of deleted) {
    const last = restored.findLastIndex(({ domain }) => domain === one.domain);
    restored.splice(last + 1, 0, one);
  }
  return { criteria: restored, deleted };
}

/**
 * Criteria whose own sheet is gone: what most vendors' sheets have rows for, with the catalog's weights and severities.
 * None where one of them is not the catalog's, because nothing then tells what was asked.
 */
export function criteriaAnew(
  sheets: readonly VendorSheet[],
  catalog: ReadonlyMap<CriterionId, Criterion>,
): readonly Criterion[] {
  const known = new Set([...catalog.keys()].map((id) => id.toLowerCase()));
  const asked = new Set(sheets.flatMap(idsOn).filter((id) => hasRows(id, sheets) * 2 > sheets.length));
  const isCatalogs = [...asked].every((id) => known.has(id.toLowerCase()));
  return isCatalogs ? [...catalog.values()].filter(({ id }) => asked.has(id)) : [];
}

function idsOn({ cells, table }: VendorSheet): readonly string[] {
  const column = table.columns.get("id") ?? 0;
  const ids = cells.slice(table.headerRow + 1).map((line) => contentText(line[column] ?? "").trim());
  return ids.filter((id) => id !== "");
}

function hasRows(id: string, sheets: readonly VendorSheet[]): number {
  return sheets.filter(({ cells, table }) => {
    const column = table.columns.get("id") ?? 0;
    return cells.some((line, row) => row > table.headerRow && line[column] === id);
  }).length;
}
