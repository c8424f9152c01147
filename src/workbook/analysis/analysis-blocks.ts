import type { Plan } from "../plan";

/** Places shown apart; later ones would be slivers. */
export const MOST_PLACES = 6;
/** Criteria shown apart between first and second; the rest is one line. */
export const GAP_PARTS = 7;
export const NEXT_POINTS = 8;
/** Domain weight first, criterion weights, then the other index. */
const VARIANTS = 3;
/** What is asked of the draws, in the order in which it is shown. */
export const SIMULATIONS = [
  { question: "weights", weights: "around" },
  { question: "weights", weights: "any" },
  { question: "gaps", weights: "stated" },
  { question: "gaps", weights: "around" },
  { question: "gaps", weights: "any" },
] as const;
export const MARKS = ["worst", "best", "weights", "tiers", "domains"] as const;

export interface BlockSize {
  readonly rows: number;
  readonly columns: number;
}

export type AnalysisBlock =
  | "Analysis_Run"
  | "Analysis_Ranks_Message"
  | "Analysis_Ranks"
  | "Analysis_Gap_Message"
  | "Analysis_Gap"
  | "Analysis_Stability_Message"
  | "Analysis_Stability"
  | "Analysis_Change"
  | "Analysis_Next"
  | "Analysis_Marks_Then";

/** Cells of the Analysis sheet that are written as values: their defined names and sizes. */
export function blockSizes({
  vendors: { length: vendors },
  domains,
}: {
  readonly vendors: Plan["vendors"] | readonly unknown[];
  readonly domains: number;
}): Readonly<Record<AnalysisBlock, BlockSize>> {
  const single = { rows: 1, columns: 1 };
  return {
    Analysis_Run: { rows: 5, columns: 1 },
    Analysis_Ranks_Message: single,
    Analysis_Ranks: { rows: SIMULATIONS.length * vendors, columns: placesShown(vendors) },
    Analysis_Gap_Message: single,
    Analysis_Gap: { rows: GAP_PARTS + 3, columns: 2 },
    Analysis_Stability_Message: single,
    Analysis_Stability: { rows: domains, columns: 4 },
    Analysis_Change: { rows: vendors - 1 + VARIANTS, columns: 1 },
    Analysis_Next: { rows: NEXT_POINTS, columns: 3 },
    Analysis_Marks_Then: { rows: vendors, columns: MARKS.length },
  };
}

export function placesShown(vendors: number): number {
  return Math.min(vendors, MOST_PLACES);
}
