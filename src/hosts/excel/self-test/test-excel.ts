import { AssessmentError } from "../../../core/errors";
import type { TestedRule } from "../../host";
import { boundedWait } from "../bounded-wait";
import { EXCEL_RULES, NO_ANSWER } from "../texts/en/excel-rules";
import { addScratch, freeBeginning, removeScratch } from "./scratch-sheets";
import type { Beginning } from "./scratch-sheets";
import { codeOf } from "./step";
import type { Answer, Scratch, Step } from "./step";
import { STEPS } from "./steps";

/** For one rule; many times what any took so far. */
const STEP_WAIT_MS = 20_000;

interface TestOptions {
  readonly steps?: readonly Step[];
  readonly longestWaitMs?: number;
  readonly stop?: AbortSignal | undefined;
}

/**
 * Asks the Excel around the pane for every rule the add-in relies on, each in a scratch sheet of its own, which is taken
 * away afterwards, also when the step fails. Cells, sheets and names of the user are neither read nor written. A step
 * without an answer in time differs; where Excel is silent after it, too, the rest is not asked. `stop` ends it after the
 * step under way.
 */
export async function testExcel(
  onProgress: (done: number, total: number) => void = () => undefined,
  { steps = STEPS, longestWaitMs = STEP_WAIT_MS, stop }: TestOptions = {},
): Promise<readonly TestedRule[]> {
  let beginning = await freeBeginning();
  const late: Beginning[] = [];
  const tested: TestedRule[] = [];
  for (const [index, step] of steps.entries()) {
    if (stop?.aborted === true) break;
    onProgress(index, steps.length);
    const { answer, state } = await askedIn(beginning, step, longestWaitMs);
    tested.push(testedRule(step, answer));
    if (state === "silent") {
      return [...tested, ...steps.slice(index + 1).map((one) => testedRule(one, NO_ANSWER.notAsked))];
    }
    if (state === "in time") continue;
    // What Excel makes of it later must not meet the next step.
    late.push(beginning);
    beginning = await freeBeginning(beginning.number + 1);
  }
  for (const one of late) await removeScratch(one, longestWaitMs);
  return tested;
}

function testedRule({ id, source, expects }: Step, answer: Answer): TestedRule {
  return {
    rule: EXCEL_RULES[id],
    source,
    expected: JSON.stringify(expects),
    answered: JSON.stringify(answer),
  };
}

interface Asked {
  readonly answer: Answer;
  readonly state: "in time" | "late" | "silent";
}

/** In a sheet of its own, which is taken away whatever becomes of the step. */
async function askedIn(beginning: Beginning, step: Step, longestWaitMs: number): Promise<Asked> {
  const scratch = await addScratch(beginning);
  const remove = () => removeScratch(beginning, longestWaitMs, scratch.id);
  let answer: Answer | undefined;
  try {
    answer = await answerTo(step, scratch, longestWaitMs);
  } catch (mistake) {
    await remove();
    throw mistake;
  }
  const seconds = longestWaitMs / 1000;
  if (answer !== undefined) {
    await remove();
    return { answer, state: "in time" };
  }
  return (await isInTime(remove()))
    ? { answer: NO_ANSWER.late(seconds), state: "late" }
    : { answer: NO_ANSWER.silent(seconds, scratch.name), state: "silent" };
}

/** An unexpected refusal is an answer too; `undefined` where none came in time. */
async function answerTo(step: Step, scratch: Scratch, longestWaitMs: number): Promise<Answer | undefined> {
  try {
    return await boundedWait(step.ask(scratch), longestWaitMs, EXCEL_RULES[step.id]);
  } catch (cause) {
    return isSilence(cause) ? undefined : codeOf(cause);
  }
}

async function isInTime(removal: Promise<void>): Promise<boolean> {
  try {
    await removal;
    return true;
  } catch (cause) {
    if (isSilence(cause)) return false;
    throw cause;
  }
}

function isSilence(cause: unknown): boolean {
  return cause instanceof AssessmentError && cause.code === "no-host";
}
