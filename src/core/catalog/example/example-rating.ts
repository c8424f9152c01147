import type { Answer } from "../../assessment/model";
import type { CatalogCriterionId } from "../criteria";

type WholeRating = 0 | 1 | 2 | 3 | 4;

/** An answer without its words. A criterion that is missing has not been answered. */
export interface ExampleRating extends Pick<Answer, "confidential"> {
  readonly rating: WholeRating | "IE" | "NA";
  readonly evidence?: "A" | "B" | "C";
  readonly second?: WholeRating;
  readonly agreed?: WholeRating;
  /** A day as yyyy-mm-dd. */
  readonly conditionDue?: string;
}

export type ExampleRatings = Readonly<Partial<Record<CatalogCriterionId, ExampleRating>>>;
