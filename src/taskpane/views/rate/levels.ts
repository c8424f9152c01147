import type { Answer, Criterion } from "../../../core/assessment/model";
import { rating } from "../../../core/units";
import type { Level, LevelChoice } from "../../components/level-choice";

interface LevelWords {
  readonly levels: readonly string[];
  readonly noUsableAnswer: string;
  readonly notApplicable: string;
}

/** The criterion's own words for 0 to 4, or the general scale where it has none, and the two answers without a level. */
export function levelsOf(criterion: Criterion, words: LevelWords): readonly Level[] {
  const own = criterion.levels ?? [];
  const levels = words.levels.map((general, value) => ({
    choice: rating(value),
    sign: `${value}`,
    words: own[value] || general,
  }));
  return [
    ...levels,
    { choice: "IE", sign: "?", words: words.noUsableAnswer },
    { choice: "NA", sign: "–", words: words.notApplicable },
  ];
}

/** What the first assessor chose; a rating between two levels, or text that is none, is no choice. */
export function choiceOf(answer: Answer | undefined): LevelChoice | undefined {
  const entry = answer?.rating;
  if (entry === undefined || typeof entry === "object") return undefined;
  return typeof entry === "string" || Number.isInteger(entry) ? entry : undefined;
}
