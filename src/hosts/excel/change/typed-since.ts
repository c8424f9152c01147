import { AssessmentError } from "../../../core/errors";
import type { ContentCheck } from "../../../workbook/change/content-key";
import { labelledName } from "../../../workbook/change/labels";
import { runPatiently } from "../run";
import { FAILURES } from "../texts/en/failures";
import type { Journal } from "./journal";
import type { Seen } from "./look";
import type { Grids } from "./read-grids";
import { queueGrids } from "./read-grids";

/** Refuses to finish a change over what people typed into the outgoing version since it broke off: it would lie aside. */
export async function refuseTypedSince(
  journal: Journal,
  { names }: Seen,
  check: ContentCheck,
): Promise<void> {
  const { typed, outgoing } = journal;
  if (typed === undefined) return;
  const nameOf = (name: string) => {
    const before = labelledName(name, outgoing.label);
    return names.has(before.toLowerCase()) ? before : name;
  };
  const found = await runPatiently(async (context) => {
    // A name that the outgoing version lacks means staged cells already.
    const known = new Set(outgoing.names.map(({ name }) => name));
    const own = check.names.filter((name) => known.has(name));
    const grids = queueGrids(context, own, nameOf);
    await context.sync();
    return grids();
  });
  if (isTypedSince(journal, check, found)) {
    throw new AssessmentError("change-unfinished", FAILURES.typedSince);
  }
}

export function isTypedSince(
  { typed }: Pick<Journal, "typed">,
  { keyOf }: ContentCheck,
  found: Grids,
): boolean {
  const key = keyOf(found);
  return typed !== undefined && key !== undefined && key !== typed;
}
