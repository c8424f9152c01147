import type { ExcelHost } from "../../src/emulator/protocol/excel-host";
import { verdict } from "./budgets";

/** What a job cost at the wire, and on this machine. */
export interface Cost {
  readonly job: string;
  readonly roundTrips: number;
  readonly bytesOut: number;
  readonly bytesBack: number;
  readonly milliseconds: number;
  /** Round trips the job may take, and whether it keeps to that; absent where no budget was set. */
  readonly budget?: string;
}

/** Round trips a job may take beyond those that its size asks for: one per 4 MB. */
const BYTES_PER_TRIP = 4_000_000;

export async function costOf(
  host: ExcelHost,
  job: string,
  carryOut: () => Promise<unknown>,
  mostRoundTrips?: number,
): Promise<Cost> {
  const before = host.trips.length;
  const { milliseconds } = await timedAsync(carryOut);
  const trips = host.trips.slice(before).filter((trip) => !trip.isByClient);
  const sum = (key: "bytesIn" | "bytesOut") => trips.reduce((total, trip) => total + trip[key], 0);
  const cost = {
    job,
    roundTrips: trips.length,
    bytesOut: sum("bytesIn"),
    bytesBack: sum("bytesOut"),
    milliseconds,
  };
  process.stderr.write(`${job}: ${cost.roundTrips} round trips, ${milliseconds} ms\n`);
  if (mostRoundTrips === undefined) return cost;
  const most = mostRoundTrips + tripsOfSize(cost);
  return { ...cost, budget: verdict(cost.roundTrips, most, "round trips") };
}

export function tripsOfSize({ bytesOut, bytesBack }: Pick<Cost, "bytesOut" | "bytesBack">): number {
  return Math.floor((bytesOut + bytesBack) / BYTES_PER_TRIP);
}

export function timed<Value>(job: () => Value) {
  const started = performance.now();
  const value = job();
  return { value, milliseconds: rounded(performance.now() - started) };
}

export async function timedAsync<Value>(job: () => Promise<Value>) {
  const started = performance.now();
  const value = await job();
  return { value, milliseconds: rounded(performance.now() - started) };
}

export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return rounded(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN);
}
