/** Index scores run from 0 (nothing disclosed) to this. */
export const FULL_SCORE = 100;

export type DecimalSign = "," | ".";

/** A cell that should hold a score. `none`: empty, or the index says that it does not apply. */
export type ScoreReading =
  | { readonly kind: "score"; readonly value: number; readonly decimal: DecimalSign | undefined }
  | { readonly kind: "none" }
  | { readonly kind: "not a number" }
  | { readonly kind: "out of range" };

const NO_SCORE: ReadonlySet<string> = new Set(["", "NA", "N/A", "-", "–", "—"]);

/** Reads 62, 62.5, 62,5 and 62.5 %. Thousands never occur in a score, so that a comma is always a decimal sign. */
export function readScore(text: string): ScoreReading {
  const tidy = text.trim();
  if (NO_SCORE.has(tidy.toUpperCase())) return { kind: "none" };
  const match = /^([+-]?\d{1,9})(?:([.,])(\d{1,15}))?\s*%?$/.exec(tidy);
  if (match === null) return { kind: "not a number" };
  const [, whole = "", sign, fraction = "0"] = match;
  const value = Number(`${whole}.${fraction}`);
  if (value < 0 || value > FULL_SCORE) return { kind: "out of range" };
  return {
    kind: "score",
    value: value === 0 ? 0 : value,
    decimal: sign === "," || sign === "." ? sign : undefined,
  };
}
