import type { EmulatedExcel } from "../emulated-excel";
import type { Start } from "./command";
import { COMMANDS } from "./commands";
import { encountered, encounters } from "./encounter";
import { interleaved } from "./interleaving";
import type { NamedPoint, TripCounts } from "./plan";
import { interleavings, pairedPoints, singlePoints } from "./plan";
import { tried } from "./point";
import { startingWorkbooks } from "./starts";
import { wireOf } from "./wire";

/** Of all pairs there could be, the same sample every time. */
const PAIRS = Number(process.env["HRIA_FAULTS_PAIRS"] ?? 150);

export interface Report {
  readonly roundTrips: Readonly<Record<string, number>>;
  readonly points: number;
  readonly pairs: number;
  /** Points at which the pane gets no answer any more and is closed. */
  readonly panesClosed: number;
  readonly lost: readonly string[];
  readonly half: readonly string[];
  readonly notRepeatable: readonly string[];
  readonly interleavings: number;
  readonly lostEdits: readonly string[];
  readonly encounters: number;
  /** Two panes at work at once that did not end as one of them wanted. */
  readonly collided: readonly string[];
  readonly seconds: number;
}

/** How far a report is, and everything that was wrong so far. */
export type OnProgress = (progress: {
  readonly done: number;
  readonly of: number;
  readonly wrong: readonly string[];
}) => void;

/** Tries every `stride`th point whose label matches `pattern`, beginning with number `offset`. */
export async function faultReport(
  stride = 1,
  offset = 0,
  pattern = "",
  onProgress: OnProgress = () => undefined,
): Promise<Report> {
  const start = performance.now();
  const open = await startingWorkbooks();
  const counts = await tripCounts(open);
  const every = <Item extends { readonly label: string }>(items: readonly Item[]) =>
    items
      .filter(({ label }) => new RegExp(pattern).test(label))
      .filter((_, index) => index % stride === offset % stride);
  const singles = every(singlePoints(counts));
  const pairs = every(pairedPoints(counts, PAIRS));
  const edits = every(interleavings(counts));
  const meetings = every(encounters(counts));
  const found = { lost: [], half: [], notRepeatable: [] } as Record<
    "lost" | "half" | "notRepeatable",
    string[]
  >;
  const lostEdits: string[] = [];
  const collided: string[] = [];
  const jobs = [
    ...meetings.map(
      (one) => async () => collided.push(...(await labelled(one, () => encountered(one, open)))),
    ),
    ...edits.map((one) => async () => lostEdits.push(...(await labelled(one, () => interleaved(one, open))))),
    ...[...pairs, ...singles].map((point) => () => tryPoint(point, open, found)),
  ];
  for (const [index, job] of jobs.entries()) {
    await job();
    const wrong = [...Object.values(found), lostEdits, collided].flat();
    onProgress({ done: index + 1, of: jobs.length, wrong });
  }
  return {
    roundTrips: Object.fromEntries(counts),
    points: singles.length,
    pairs: pairs.length,
    panesClosed: singles.filter(({ label }) => label.includes("pane is closed")).length,
    ...found,
    interleavings: edits.length,
    lostEdits,
    encounters: meetings.length,
    collided,
    seconds: Math.round((performance.now() - start) / 1000),
  };
}

type Open = (start: Start) => Promise<EmulatedExcel>;

async function tripCounts(open: Open): Promise<TripCounts> {
  const counts = new Map<string, number>();
  for (const { name, start, prepare } of COMMANDS) {
    const excel = await open(start);
    const wire = wireOf(excel);
    const run = await prepare();
    wire.disturb(new Map());
    await run();
    counts.set(name, wire.trips());
    excel.close();
  }
  return counts;
}

async function tryPoint(point: NamedPoint, open: Open, found: Record<string, string[]>): Promise<void> {
  try {
    const outcome = await tried(point, open);
    for (const [kind, wrong] of Object.entries(outcome)) {
      for (const one of wrong) found[kind]?.push(`${point.label}: ${one}`);
    }
  } catch (cause) {
    found["half"]?.push(`${point.label}: ${String(cause)}`);
  }
}

async function labelled(
  { label }: { readonly label: string },
  act: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  try {
    return (await act()).map((wrong) => `${label}: ${wrong}`);
  } catch (cause) {
    return [`${label}: ${String(cause)}`];
  }
}
