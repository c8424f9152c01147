import { onceEach } from "../../core/once-each";
import { compare } from "../../core/scoring/compare";

/** The comparison of an assessment, worked out once: the screen and the check of the sheets' own figures ask for it. */
export const compared = onceEach(compare);
