import type { Assessment } from "../../src/core/assessment/model";
import { randomAssessment } from "../random-assessment";
import { scoringExamples } from "../scoring-examples";
import { typedAsText } from "../text-entries";

/** One comparison: what is written into the workbook, and what it must be understood as. */
export interface AgreementCase {
  readonly name: string;
  readonly typed: Assessment;
  readonly understood: Assessment;
}

export function exampleCases(): readonly AgreementCase[] {
  return scoringExamples().map(({ name, assessment }) => ({
    name: name.slice(0, 2),
    typed: assessment,
    understood: assessment,
  }));
}

/**
 * Two hundred comparisons that depend on their number alone. The first is the largest, every tenth has the
 * size it draws, up to 74 criteria and 8 vendors; the others are small, so that the suite stays quick. Half
 * hold entries that cannot be read, half hold ratings and grades typed as text.
 */
export function randomCases(count: number): readonly AgreementCase[] {
  return Array.from({ length: count }, (_, index) => {
    const size = index % 10 === 0 ? {} : { criteria: 1 + (index % 13), vendors: 1 + (index % 4) };
    const assessment = randomAssessment(index, { unreadable: index % 2 === 1, ...size });
    const texts =
      index % 4 < 2 ? typedAsText(assessment, index) : { typed: assessment, understood: assessment };
    return { name: `random${index}`, ...texts };
  });
}
