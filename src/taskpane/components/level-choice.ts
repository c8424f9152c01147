import type { Rating } from "../../core/units";

/** What an assessor can choose: a level, "asked, no usable answer", or "does not apply". */
export type LevelChoice = Rating | "IE" | "NA";

export interface Level {
  readonly choice: LevelChoice;
  /** The key on the keyboard and the sign in front of the words. */
  readonly sign: string;
  readonly words: string;
}
