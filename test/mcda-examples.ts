import { readFileSync } from "node:fs";
import path from "node:path";

/** A published worked example of a weighting or ranking method, with the figures its source prints. */
export interface McdaExample {
  readonly id: string;
  readonly matrix: readonly (readonly number[])[];
  readonly weights?: readonly number[];
  readonly directions?: readonly (1 | -1)[];
  /** Ends of each column's fixed scale. */
  readonly bounds?: readonly (readonly [number, number])[];
  readonly expected: readonly number[];
  readonly expected_rank?: readonly number[];
  readonly tolerance?: number;
  readonly source: string;
}

const FILE = path.resolve(process.cwd(), "../shared/data/mcda/examples.json");

export function mcdaExamples(): readonly McdaExample[] {
  return JSON.parse(readFileSync(FILE, "utf8"));
}

export function mcdaExample(id: string): McdaExample {
  const found = mcdaExamples().find((example) => example.id === id);
  if (found === undefined) throw new RangeError(`There is no worked example "${id}".`);
  return found;
}
