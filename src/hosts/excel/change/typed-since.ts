import { AssessmentError } from "../../../core/errors";
import type { ContentCheck } from "../../../workbook/change/content-key";
import { labelledName } from "../../../workbook/change/labels";
import { runPatiently } from "../run";
import { FAILURES } from "../texts/en/failures";
import type { Journal } from "./journal";
import type { Seen } from "./look";
import { queueGrids } from "./read-grids";

/** Refuses to finish a change over what people typed into the outgoing version since it broke off: it would lie aside. */
export async function refuseTypedSince(
  { typed, outgoing }: Journal,
  { names }: Seen,
  { names: wanted, keyOf }: ContentCheck,
): Promise<void> {
  if (typed === undefined) return;
  const nameOf = (name: string) => {
    const before = labelledName(name, outgoing.label);
    return names.has(before.toLowerCase()) ? before : name;
  };
  const found = await runPatiently(async (context) => {
    // A name that the outgoing version lacks means staged cells already.
    const known = new Set(outgoing.names.map(({ name }) => name));
    const own = wanted.filter((name) => known.has(name));
    const grids = queueGrids(context, own, nameOf);
    await context.sync();
    return grids();
  });
  const key = keyOf(found);
  if (key !== undefined && key !== typed) {
    throw new AssessmentError("change-unfinished", FAILURES.typedSince);
  }
}
