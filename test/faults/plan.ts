import { randomSource } from "../random-source";
import type { Command } from "./command";
import { COMMANDS } from "./commands";
import type { EditKind } from "./edits";
import { EDITS } from "./edits";
import { KINDS } from "./kinds";
import type { Point } from "./point";

/** Round trips of each command when nothing disturbs it. */
export type TripCounts = ReadonlyMap<string, number>;

export interface NamedPoint extends Point {
  readonly label: string;
}

/** Every way of every kind at every round trip of every command. */
export function singlePoints(counts: TripCounts): readonly NamedPoint[] {
  return COMMANDS.flatMap((command) =>
    tripsOf(command, counts).flatMap((trip) =>
      KINDS.flatMap(({ name, ways, isHindered = false }) =>
        ways.map((way, index) => ({
          label: `${command.name}, trip ${trip}: ${name} ${index + 1}`,
          command,
          disturbances: new Map([[trip, way]]),
          isHindered,
        })),
      ),
    ),
  );
}

/** Pairs at two round trips of one command; the second one may fall into its recovery. */
export function pairedPoints(counts: TripCounts, count: number): readonly NamedPoint[] {
  const singles = singlePoints(counts).filter(({ isHindered }) => !isHindered);
  const random = randomSource(20261122);
  const pick = () => random.pick(singles);
  const pairs: NamedPoint[] = [];
  while (pairs.length < count) {
    const [one, other] = [pick(), pick()];
    if (one.command !== other.command) continue;
    const later = random.whole(1, 4) + Math.max(...one.disturbances.keys());
    const disturbances = new Map([
      ...one.disturbances,
      ...[...other.disturbances.values()].map((way) => [later, way] as const),
    ]);
    pairs.push({
      label: `${one.label} and then, trip ${later}: ${other.label}`,
      command: one.command,
      disturbances,
      isHindered: false,
    });
  }
  return pairs;
}

export interface Interleaving {
  readonly label: string;
  readonly command: Command;
  readonly kind: EditKind;
  readonly trip: number;
}

/** Every kind of edit before every round trip of the main commands, and after the last one. */
export function interleavings(counts: TripCounts): readonly Interleaving[] {
  const kinds = Object.keys(EDITS) as readonly EditKind[];
  return COMMANDS.filter(({ isMain }) => isMain).flatMap((command) =>
    [...tripsOf(command, counts), (counts.get(command.name) ?? 0) + 1].flatMap((trip) =>
      kinds.map((kind) => ({
        label: `${command.name}, before trip ${trip}, ${kind}`,
        command,
        kind,
        trip,
      })),
    ),
  );
}

function tripsOf({ name }: Command, counts: TripCounts): readonly number[] {
  return Array.from({ length: counts.get(name) ?? 0 }, (_, index) => index + 1);
}
