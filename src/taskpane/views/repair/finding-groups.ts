import type { Finding, FindingKind } from "../../../workbook/health/finding";

type GroupName = "figures" | "missing" | "changed" | "hidden" | "guard";

const GROUP_OF: Readonly<Record<FindingKind, GroupName>> = {
  "figure-overwritten": "figures",
  "formula-overwritten": "figures",
  "formula-changed": "figures",
  "number-as-text": "figures",
  "calculation-off": "figures",
  "reference-broken": "figures",
  "sheet-missing": "missing",
  "sheet-earlier": "missing",
  "criteria-anew": "missing",
  "answers-missing": "missing",
  "records-missing": "missing",
  "table-missing": "missing",
  "row-missing": "missing",
  "row-earlier": "missing",
  "criterion-missing": "missing",
  "vendor-missing": "missing",
  "name-missing": "missing",
  "validation-missing": "missing",
  "conditional-format-missing": "missing",
  "chart-missing": "missing",
  "sheet-renamed": "changed",
  "table-renamed": "changed",
  "table-resized": "changed",
  "header-changed": "changed",
  "columns-moved": "changed",
  "row-repeated": "changed",
  "row-unknown": "changed",
  "name-redirected": "changed",
  "name-shadowed": "changed",
  "validation-changed": "changed",
  "conditional-format-changed": "changed",
  "text-changed": "changed",
  "number-format-changed": "changed",
  "sheet-hidden": "hidden",
  "number-hidden": "hidden",
  "text-invisible": "hidden",
  "rows-hidden": "hidden",
  "columns-hidden": "hidden",
  "protection-removed": "guard",
  "protection-changed": "guard",
  "formula-unlocked": "guard",
  "input-locked": "guard",
  "older-format": "guard",
};

const ORDER: readonly GroupName[] = ["figures", "missing", "changed", "hidden", "guard"];

export interface FindingGroup {
  readonly name: GroupName;
  readonly kinds: readonly { readonly kind: FindingKind; readonly findings: readonly Finding[] }[];
}

/** Findings by what they are about, wrong figures first; one entry for each kind with all its places. */
export function findingGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  const kinds = [...new Set(findings.map(({ kind }) => kind))];
  return ORDER.map((name) => ({
    name,
    kinds: kinds
      .filter((kind) => GROUP_OF[kind] === name)
      .map((kind) => ({ kind, findings: findings.filter((one) => one.kind === kind) })),
  })).filter((group) => group.kinds.length > 0);
}
