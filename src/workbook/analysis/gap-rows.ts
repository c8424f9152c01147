import type { OrderReason } from "../../core/analysis/order-reasons";
import { filled } from "../texts/filled";
import type { WorkbookTexts } from "../texts/texts";
import type { Analysed, WrittenCell } from "./analysis-values";
import { GAP_PARTS } from "./analysis-blocks";

/** From the first vendor's residual risk to the second's: label and points, the sum of all parts exactly the gap. */
export function gapRows({ ahead, behind, gap }: OrderReason, { assessment, texts }: Analysed) {
  const titles = new Map(assessment.criteria.map(({ id, title }) => [id, title]));
  const name = ({ id, name: words }: OrderReason["ahead"]["vendor"]) => `${id} ${words}`;
  const apart = gap.parts.slice(0, GAP_PARTS);
  const parts = apart.map(({ criterion, points }): readonly WrittenCell[] => [
    filled(texts.analysis.gap.part, { id: criterion, title: titles.get(criterion) ?? "" }),
    points,
  ]);
  const empty = Array.from({ length: GAP_PARTS - parts.length }, (): readonly WrittenCell[] => [
    undefined,
    0,
  ]);
  const others = gap.parts.slice(GAP_PARTS).reduce((sum, { points }) => sum + points, 0);
  return [
    [name(ahead.vendor), gap.from],
    ...parts,
    ...empty,
    [texts.analysis.gap.others, others],
    [name(behind.vendor), gap.to],
  ];
}

export function gapMessage({ ahead, behind, decidedBy, gap }: OrderReason, { analysis }: WorkbookTexts) {
  return filled(analysis.gap.message[decidedBy ?? "none"], {
    ahead: ahead.vendor.name,
    behind: behind.vendor.name,
    points: Math.abs(gap.to - gap.from).toFixed(1),
  });
}
