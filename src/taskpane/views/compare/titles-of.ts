import type { Assessment } from "../../../core/assessment/model";
import { onceEach } from "../../../core/once-each";

/** The titles of criteria by id. */
export const titlesOf = onceEach(
  (criteria: Assessment["criteria"]) => new Map(criteria.map(({ id, title }) => [id, title])),
);
