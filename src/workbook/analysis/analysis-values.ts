import type { FirmnessRecord } from "../../core/analysis/firmness";
import { orderReasons } from "../../core/analysis/order-reasons";
import type { Assessment } from "../../core/assessment/model";
import type { ComparisonResult } from "../../core/scoring/result";
import type { VendorId } from "../../core/units";
import { dateCell } from "../cell-values";
import type { Grid } from "../cells";
import { filled } from "../texts/filled";
import type { WorkbookTexts } from "../texts/texts";
import type { AnalysisBlock } from "./analysis-blocks";
import { NEXT_POINTS, SIMULATIONS, blockSizes, placesShown } from "./analysis-blocks";
import { changeLines } from "./change-lines";
import { gapMessage, gapRows } from "./gap-rows";
import { stabilityMessage, stabilityRows } from "./stability-rows";

export type WrittenCell = string | number | undefined;
export type AnalysisValues = ReadonlyMap<AnalysisBlock, readonly (readonly WrittenCell[])[]>;

export interface Analysed {
  readonly assessment: Assessment;
  readonly comparison: ComparisonResult;
  readonly record: FirmnessRecord;
  readonly texts: WorkbookTexts;
}

/**
 * What the Analysis sheet says of a result, block by block, each exactly as large as its cells. `marks` are the
 * sheet's own marks of the inputs (`Analysis_Marks`) at the moment of the calculation: one row per vendor.
 */
export function analysisValues(analysed: Analysed, marks: Grid): AnalysisValues {
  const { assessment, record } = analysed;
  const { settings, methodVersion } = record.firmness;
  const [reason] = orderReasons(assessment, analysed.comparison);
  const values: Readonly<Record<AnalysisBlock, readonly (readonly WrittenCell[])[]>> = {
    Analysis_Run: [
      [dateCell(record.computedOn)],
      [settings.seed],
      [settings.draws],
      [settings.concentration],
      [methodVersion],
    ],
    Analysis_Ranks_Message: [[ranksMessage(analysed)]],
    Analysis_Ranks: rankRows(analysed),
    Analysis_Gap_Message: [[reason && gapMessage(reason, analysed.texts)]],
    Analysis_Gap: reason === undefined ? [] : gapRows(reason, analysed),
    Analysis_Stability_Message: [[stabilityMessage(analysed)]],
    Analysis_Stability: stabilityRows(analysed),
    Analysis_Change: changeLines(analysed).map((line) => [line]),
    Analysis_Next: nextRows(analysed),
    Analysis_Marks_Then: marks.map((row) =>
      row.map((cell) => (typeof cell === "boolean" ? undefined : cell)),
    ),
  };
  const sizes = blockSizes({ vendors: assessment.vendors, domains: assessment.domains.length });
  return new Map(
    Object.entries(values).map(([name, rows]) => {
      const block = name as AnalysisBlock;
      return [block, sized(rows, sizes[block])];
    }),
  );
}

/** Empty cells where a result has less to say than there is room. */
function sized(
  rows: readonly (readonly WrittenCell[])[],
  size: { readonly rows: number; readonly columns: number },
): readonly (readonly WrittenCell[])[] {
  return Array.from({ length: Math.max(0, size.rows) }, (_, row) =>
    Array.from({ length: size.columns }, (__, column) => rows[row]?.[column]),
  );
}

function rankRows({ assessment, record }: Analysed): readonly (readonly WrittenCell[])[] {
  const places = placesShown(assessment.vendors.length);
  return SIMULATIONS.flatMap(({ question, weights }) => {
    const found = record.firmness.acceptability.find(
      (one) => one.question === question && one.weights === weights,
    );
    return assessment.vendors.map(({ id }) => {
      const ranks = found?.vendors.find(({ vendor }) => vendor === id)?.ranks;
      return Array.from({ length: places }, (_, place) => hundred(ranks?.[place]));
    });
  });
}

/** Shares are written as whole draws of 100, to one decimal. */
function hundred(share: number | undefined): number | undefined {
  return share === undefined ? undefined : Math.round(share * 1000) / 10;
}

function ranksMessage({ assessment, comparison, record, texts }: Analysed): string | undefined {
  const leader = comparison.vendors.find(({ rank }) => rank === 1);
  if (leader === undefined) return undefined;
  const first = (question: "weights" | "gaps"): number =>
    Math.round(100 * firstShare(record, question, leader.id));
  const vendor = assessment.vendors.find(({ id }) => id === leader.id)?.name ?? "";
  return filled(texts.analysis.ranks.message, {
    vendor,
    weights: first("weights"),
    gaps: first("gaps"),
  });
}

function firstShare({ firmness }: FirmnessRecord, question: "weights" | "gaps", leader: VendorId): number {
  const found = firmness.acceptability.find((one) => one.question === question && one.weights === "around");
  return found?.vendors.find(({ vendor }) => vendor === leader)?.ranks[0] ?? 0;
}

function nextRows({ assessment, record }: Analysed): readonly (readonly WrittenCell[])[] {
  const names = new Map(assessment.vendors.map(({ id, name }) => [id, name]));
  const titles = new Map(assessment.criteria.map(({ id, title }) => [id, title]));
  return record.firmness.nextEvidence
    .slice(0, NEXT_POINTS)
    .map(({ vendor, criterion, points }) => [
      `${criterion} ${titles.get(criterion) ?? ""}`,
      `${vendor} ${names.get(vendor) ?? ""}`,
      points,
    ]);
}
