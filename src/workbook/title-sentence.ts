import type { Assessment } from "../core/assessment/model";
import type { Verdict } from "../core/comparison/verdict";
import { verdict } from "../core/comparison/verdict";
import { compare } from "../core/scoring/compare";
import { filled } from "./texts/filled";
import type { WorkbookTexts } from "./texts/texts";

/** From this many on, vendors that share first place are counted instead of named. */
const MANY = 4;

/**
 * The title of the Comparison as its formula will show it, for charts that keep a copy of their title's
 * text. Twin of the title cases on Workings.
 */
export function titleSentence(assessment: Assessment, texts: WorkbookTexts): string {
  return wordsOf(verdict(assessment, compare(assessment)), texts);
}

function wordsOf(found: Verdict, { comparison }: WorkbookTexts): string {
  const { titles, sentences, manyFirst } = comparison;
  switch (found.kind) {
    case "nothing rated":
      return titles.nothingRated;
    case "no vendor to compare":
      return titles.noVendor;
    case "no acceptable vendor":
      return titles.noneAcceptable;
    case "no common basis":
      return titles.noCommonBasis;
    case "one vendor":
      return titles.one;
    case "too close":
      return titles.close;
    case "shared first": {
      const names = found.leaders.map(({ name }) => name);
      const listed = `${names.slice(0, -1).join(", ")}${sentences.and}${names.at(-1) ?? ""}`;
      const many = filled(manyFirst, { count: names.length });
      return filled(titles.shared, { vendors: names.length < MANY ? listed : many });
    }
    case "not settled":
      return filled(titles.notSettled, { vendor: found.leader.name });
    case "first":
      return filled(titles.first, { vendor: found.leader.name });
  }
}
