import { labelledName } from "../../../workbook/change/labels";
import { BESIDE_BYTES, type Grids, nameTrips, queueGrids } from "../read-grids";
import type { Version } from "./journal";

export interface LateNames {
  readonly names: readonly string[];
  /** What they answered before, which tells their sizes. */
  readonly known: Grids;
  /** The version that steps aside with its cells, and its names with a label. */
  readonly outgoing: Version;
}

/**
 * Queues reading what people typed into the outgoing version at the last moment, by `nameOf`, in the batch of the switch as far
 * as one answer holds it. The rest is read from where it lies aside by then, and where nobody types any more.
 */
export function queueLate(
  context: Excel.RequestContext,
  { names, known, outgoing }: LateNames,
  nameOf?: (name: string) => string,
): () => Promise<Grids> {
  const [first = [], ...others] = nameTrips(names, known, BESIDE_BYTES);
  const queued = queueGrids(context, first, nameOf);
  return async () => {
    const found = [queued()];
    for (const group of others) {
      const more = queueGrids(context, group, (name) => labelledName(name, outgoing.label));
      await context.sync();
      found.push(more());
    }
    return new Map(found.flatMap((grids) => [...grids]));
  };
}
