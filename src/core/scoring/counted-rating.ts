import type { Answer, RatingEntry } from "../assessment/model";
import { isUnreadable } from "../assessment/model";

/**
 * The entry that counts of up to three: the agreed one; without it the lower of the two assessors'; a
 * single one alone; none when nothing is entered. An agreed entry that cannot be read counts as such,
 * because what was agreed is unknown.
 *
 * Source: docs/methodology.md section 1, "Two assessors".
 */
export function countedRating({ agreed, rating, second }: Answer): RatingEntry | undefined {
  if (agreed !== undefined) return agreed;
  if (rating === undefined || second === undefined) return rating ?? second;
  return standing(second) < standing(rating) ? second : rating;
}

/**
 * Where an entry stands among ratings: unreadable lowest, IE one below 0, N/A far above 4. The values
 * are those of the workbook's reading codes, so that differences agree too.
 */
export function standing(entry: RatingEntry): number {
  if (isUnreadable(entry)) return -100;
  if (entry === "IE") return -1;
  return entry === "NA" ? 100 : entry;
}
