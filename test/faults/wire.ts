import { isByClient } from "../../src/emulator/protocol/client-batches";
import type { Batch } from "../../src/emulator/protocol/wire";
import { ACTION } from "../../src/emulator/protocol/wire";
import type { EmulatedExcel } from "../emulated-excel";

/** What happens to one round trip. */
export interface Disturbance {
  /** Done to the workbook before the trip arrives, as a colleague does; trips of its own are counted, too. */
  readonly edit?: ((excel: EmulatedExcel) => unknown) | undefined;
  readonly fault?: WireFault | undefined;
}

export interface WireFault {
  readonly code: string;
  readonly phase: "before" | "during" | "after";
  /** For "during": the share of the batch's changes that takes effect. */
  readonly share?: number;
  /** The host never answers this trip. */
  readonly hangs?: boolean;
  /** Every later trip fails too, until the next start. */
  readonly lasts?: boolean;
}

export interface Wire {
  /** Round trips since the last reset. */
  readonly trips: () => number;
  /** The next trips, counted from 1, with what happens to them. */
  readonly disturb: (disturbances: ReadonlyMap<number, Disturbance>) => void;
  /** Resolves when a trip is left unanswered. */
  readonly silence: () => Promise<void>;
}

/** Sits between the real client and the emulated host. */
export function wireOf(excel: EmulatedExcel): Wire {
  const answer = excel.host.answer.bind(excel.host);
  let planned: ReadonlyMap<number, Disturbance> = new Map();
  let trips = 0;
  let lost: WireFault | undefined;
  let fallSilent: () => void = () => undefined;
  let silence = new Promise<void>((resolve) => (fallSilent = resolve));
  excel.host.answer = async (request) => {
    const batch: Batch = JSON.parse(request);
    if (isByClient(batch)) return answer(request);
    trips += 1;
    const { edit, fault = lost } = planned.get(trips) ?? {};
    await edit?.(excel);
    if (fault === undefined) return answer(request);
    if (fault.lasts === true) lost = { ...fault, phase: "before" };
    if (fault.phase === "during") plantPart(excel, batch, fault);
    const text = fault.phase === "before" ? refusal(fault.code) : await answer(request);
    if (fault.hangs !== true) return fault.phase === "after" ? refusal(fault.code) : text;
    fallSilent();
    return await new Promise<never>(() => undefined);
  };
  return {
    trips: () => trips,
    disturb: (disturbances) => {
      planned = disturbances;
      trips = 0;
      lost = undefined;
      silence = new Promise<void>((resolve) => (fallSilent = resolve));
    },
    silence: () => silence,
  };
}

function plantPart(excel: EmulatedExcel, { Actions }: Batch, { code, share = 0.5 }: WireFault): void {
  const changes = Actions.filter(
    ({ ActionType }) => ActionType === ACTION.method || ActionType === ACTION.setProperty,
  ).length;
  excel.host.plantFault({ phase: "during", code, afterChanges: Math.floor(changes * share) });
}

function refusal(code: string): string {
  const error = {
    Code: code,
    Message: `Planted fault ${code}.`,
    Location: "",
    ActionIndex: 0,
    HttpStatusCode: 400,
  };
  return JSON.stringify({ Results: [], TraceIds: [], Error: error });
}
