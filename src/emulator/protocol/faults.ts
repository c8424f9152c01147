import { HostError } from "../book/host-error";
import { ACTION } from "./wire";
import type { Action, Batch } from "./wire";

/**
 * A failure planted into a coming round trip.
 * - "before": nothing of the batch takes effect; - "during": its first half does; - "after": all of it does,
 *   and the answer is the error all the same.
 */
export interface Fault {
  readonly phase: "before" | "during" | "after";
  readonly code: string;
  readonly message?: string;
  /** Which coming round trip fails: 1 is the next one (the default). The client's own batches are not counted. */
  readonly trip?: number;
  /** For "during": how many changes (calls and settings) take effect; half of them when absent. */
  readonly afterChanges?: number;
  /** Never answers at all, as a host that hangs. */
  readonly hangs?: boolean;
}

/** Plants faults and hands them out when their round trip comes. */
export class Faults {
  #planted: (Fault & { readonly due: number })[] = [];

  plant(fault: Fault, tripsSoFar: number): void {
    this.#planted.push({ ...fault, due: tripsSoFar + (fault.trip ?? 1) });
  }

  due(trip: number): Fault | undefined {
    const fault = this.#planted.find(({ due }) => due === trip);
    this.#planted = this.#planted.filter((other) => other !== fault);
    return fault;
  }
}

/** For a batch that fails half-way: throws before the action at which the fault falls due. */
export function checkpointOf(batch: Batch, fault: Fault | undefined): (action: Action) => void {
  if (fault?.phase !== "during") return () => undefined;
  const most = fault.afterChanges ?? Math.floor(batch.Actions.filter(isChange).length / 2);
  let changes = 0;
  return (action) => {
    if (isChange(action)) changes += 1;
    if (changes > most) throw new HostError(fault.code, fault.message ?? `Planted fault ${fault.code}.`);
  };
}

function isChange({ ActionType: type }: Action): boolean {
  return type === ACTION.method || type === ACTION.setProperty;
}
