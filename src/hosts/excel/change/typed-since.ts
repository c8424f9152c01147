import { AssessmentError } from "../../../core/errors";
import type { ContentCheck } from "../../../workbook/change/content-key";
import { labelledName } from "../../../workbook/change/labels";
import { gridReader, type Grids } from "../read-grids";
import { runPatiently } from "../run";
import { FAILURES } from "../texts/en/failures";
import type { Journal } from "./journal";
import type { Seen } from "./look";

const readPatiently = gridReader((batch) => runPatiently(batch));

/**
 * Refuses to finish a change over what people typed into the outgoing version since it broke off: it would lie aside. Answers
 * what the names give; nothing where the journal does not tell what was typed.
 */
export async function refuseTypedSince(
  journal: Journal,
  { names }: Seen,
  check: ContentCheck,
): Promise<Grids> {
  const { typed, outgoing } = journal;
  if (typed === undefined) return new Map();
  const nameOf = (name: string) => {
    const before = labelledName(name, outgoing.label);
    return names.has(before.toLowerCase()) ? before : name;
  };
  // A name that the outgoing version lacks means staged cells already.
  const known = new Set(outgoing.names.map(({ name }) => name));
  const own = check.names.filter((name) => known.has(name));
  const found = await readPatiently(own, nameOf);
  if (isTypedSince(journal, check, found)) {
    throw new AssessmentError("change-unfinished", FAILURES.typedSince);
  }
  return found;
}

export function isTypedSince(
  { typed }: Pick<Journal, "typed">,
  { keyOf }: ContentCheck,
  found: Grids,
): boolean {
  const key = keyOf(found);
  return typed !== undefined && key !== undefined && key !== typed;
}
