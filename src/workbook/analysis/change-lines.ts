import type { EvidenceChange, Variant } from "../../core/analysis/firmness";
import type { Assessment } from "../../core/assessment/model";
import { filled } from "../texts/filled";
import type { WorkbookTexts } from "../texts/texts";
import type { Analysed } from "./analysis-values";

/** Sentences: what evidence would put each other vendor first, and who is first under other choices of the method. */
export function changeLines({ assessment, record, texts }: Analysed): readonly string[] {
  const { evidenceChanges, variants } = record.firmness;
  return [
    ...evidenceChanges.map((change) => evidenceLine(change, assessment, texts)),
    ...variants.map((variant) => variantLine(variant, assessment, texts)),
  ];
}

function evidenceLine(change: EvidenceChange, assessment: Assessment, { analysis }: WorkbookTexts): string {
  const vendor = assessment.vendors.find(({ id }) => id === change.vendor)?.name ?? "";
  const words = analysis.change;
  if (!change.isPossible) return filled(words.impossible, { vendor });
  const steps = change.steps.map(({ criterion, level }) => filled(words.step, { criterion, level }));
  return filled(words.possible, { vendor, worst: change.worst.toFixed(1), steps: steps.join(", ") });
}

function variantLine({ kind, first }: Variant, { vendors }: Assessment, { analysis }: WorkbookTexts): string {
  const words = analysis.change;
  const names = vendors.filter(({ id }) => first.includes(id)).map(({ name }) => name);
  return filled(words.variants[kind], { vendors: names.length === 0 ? words.nobody : names.join(", ") });
}
