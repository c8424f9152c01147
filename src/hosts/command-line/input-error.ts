import type { Fault } from "../../core/assessment/faults/fault";

/** A call that cannot be carried out: one line for each fault, and nothing was written. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[], options?: ErrorOptions) {
    super(faults.map(faultLine).join("\n"), options);
    this.faults = faults;
  }
}

/** `path: rule`, in one line whatever the file held. */
export function faultLine({ path, rule }: Fault): string {
  return `${path}: ${rule}`.replace(/\p{Cc}/gu, (character) => JSON.stringify(character).slice(1, -1));
}
