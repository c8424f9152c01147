import type { Range } from "../declaration";
import type { Finding } from "./finding";

/** What is put right where it stands, without touching what a cell holds. */
export interface InPlaceRepair {
  readonly calculates: boolean;
  readonly sheets: readonly SheetRepair[];
}

export interface SheetRepair {
  readonly sheet: string;
  readonly shows: boolean;
  readonly protects: boolean;
  readonly rows: readonly Range[];
  readonly columns: readonly Range[];
  readonly locked: readonly Range[];
  readonly unlocked: readonly Range[];
  readonly formats: readonly { readonly range: Range; readonly numberFormat: string }[];
}

export function inPlaceRepair(findings: readonly Finding[]): InPlaceRepair {
  const sheets = [...new Set(findings.flatMap(({ sheet }) => sheet ?? []))];
  return {
    calculates: findings.some(({ kind }) => kind === "calculation-off"),
    sheets: sheets.map((sheet): SheetRepair => {
      const own = findings.filter((finding) => finding.sheet === sheet);
      const has = (kind: Finding["kind"]) => own.some((finding) => finding.kind === kind);
      const ranges = (kind: Finding["kind"]) =>
        own.flatMap(({ kind: one, range }) => (one === kind && range !== undefined ? [range] : []));
      return {
        sheet,
        shows: has("sheet-hidden"),
        protects: has("protection-removed") || has("protection-changed"),
        rows: ranges("rows-hidden"),
        columns: ranges("columns-hidden"),
        locked: ranges("formula-unlocked"),
        unlocked: ranges("input-locked"),
        formats: own.flatMap(({ kind, range, wanted }) =>
          kind === "number-format-changed" && range !== undefined && wanted !== undefined
            ? [{ range, numberFormat: wanted }]
            : [],
        ),
      };
    }),
  };
}
