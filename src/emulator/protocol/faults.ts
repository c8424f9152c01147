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
  /** For "during": how many actions take effect; half of them when absent. */
  readonly afterActions?: number;
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
