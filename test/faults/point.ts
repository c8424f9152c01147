import { sameContent } from "../../src/core/assessment/merge/same-content";
import type { Assessment } from "../../src/core/assessment/model";
import { AssessmentError } from "../../src/core/errors";
import { goBack, unfinishedChange } from "../../src/hosts/excel/change/earlier-version";
import { finishUntyped } from "../../src/hosts/excel/change/recover";
import { readNames } from "../../src/hosts/excel/read-names";
import { contentCheck } from "../../src/workbook/change/content-key";
import { workbookTexts } from "../../src/workbook/texts/en";
import type { EmulatedExcel } from "../emulated-excel";
import type { Command, Start } from "./command";
import { countClocks } from "./clocks";
import { digest, leftovers, lostAnswers, OPEN_CHANGE, readState } from "./verdict";
import type { Disturbance, Wire } from "./wire";
import { wireOf } from "./wire";

export interface Point {
  readonly command: Command;
  readonly disturbances: ReadonlyMap<number, Disturbance>;
  readonly isHindered: boolean;
}

/** What went wrong at one point; all empty when the promise is kept. */
export interface Outcome {
  readonly lost: readonly string[];
  readonly half: readonly string[];
  readonly notRepeatable: readonly string[];
}

/** Tries one command under disturbances, then does as the next start does, and looks at what is there. */
export async function tried(point: Point, open: (start: Start) => Promise<EmulatedExcel>): Promise<Outcome> {
  const { command } = point;
  const excel = await open(command.start);
  const wire = wireOf(excel);
  try {
    const run = await command.prepare();
    wire.disturb(point.disturbances);
    await untilClosed(run, wire);
    wire.disturb(new Map());
    await recovered();
    const state = await readState(command.before ?? command.after);
    // What was broken off before may stay so while a colleague's password is in the way; the pane offers it again.
    const isStillOpen = point.isHindered && command.start === "broken off";
    const left = (await leftovers(excel)).filter((one) => !(isStillOpen && one === OPEN_CHANGE));
    const half = [...isWhole(command, state), ...(await halfCells(command)), ...left];
    const lost = sameContent(state, command.after) ? [] : lostAnswers(command.before, state);
    return { lost, half, notRepeatable: await repeated(command, excel, state, point.isHindered) };
  } finally {
    excel.close();
  }
}

/** A pane that gets no answer is closed: one that waited on would act on the next workbook. */
async function untilClosed(run: () => Promise<unknown>, { silence }: Wire): Promise<void> {
  const stopClocks = countClocks();
  await Promise.race([settled(run), silence()]);
  stopClocks();
}

/** Failures in words are part of the game, others are mistakes of the program. */
export async function settled(run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (cause) {
    if (!(cause instanceof AssessmentError)) throw cause;
  }
}

export async function recovered(): Promise<void> {
  const unfinished = await unfinishedChange();
  if (unfinished === undefined) return;
  if (unfinished.canFinish) await settled(() => finishUntyped(contentCheck(workbookTexts)));
  if ((await unfinishedChange()) !== undefined) await settled(goBack);
}

function isWhole({ before, after }: Command, state: Assessment | undefined): readonly string[] {
  const isEither = sameContent(state, before) || sameContent(state, after);
  return isEither ? [] : ["neither before nor after"];
}

/** Cells beside the assessment that are neither all empty nor all written. */
async function halfCells({ cells }: Command): Promise<readonly string[]> {
  if (cells === undefined) return [];
  const found = await readNames([...cells.keys()]);
  const written = [...cells].filter(([name, grid]) => sameContent(found.get(name), grid));
  const empty = [...cells.keys()].filter((name) =>
    found
      .get(name)
      ?.flat()
      .every((value) => value === ""),
  );
  const isEither = written.length === cells.size || empty.length === cells.size;
  return isEither ? [] : [`half of the cells are written: ${written.map(([name]) => name).join()}`];
}

/** The second run ends in the state after, the third changes nothing. */
async function repeated(
  { prepare, after, again }: Command,
  excel: EmulatedExcel,
  state: Assessment | undefined,
  isHindered: boolean,
): Promise<readonly string[]> {
  if (isHindered || (again === "changes back" && sameContent(state, after))) return [];
  await settled(await prepare());
  const second = digest(excel);
  if (again !== "changes back") await settled(await prepare());
  const wrong: string[] = [];
  const expected = again === "nothing" ? state : after;
  if (!sameContent(await readState(after), expected))
    wrong.push("the second run does not end in the state after");
  if (digest(excel) !== second) wrong.push("the third run changes something");
  return wrong;
}
