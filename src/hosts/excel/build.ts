import { AssessmentError } from "../../core/errors";
import type { DeclaredWorkbook } from "../../workbook/declaration";
import type { BuildOptions, Progress } from "../host";
import { type Step, openBatch } from "./batch";
import { inBatches } from "./batches";
import { boundedWait } from "./bounded-wait";
import { type FoundWorkbook, findWorkbook } from "./found-workbook";
import { removeBuilt } from "./remove-built";
import { LONGEST_WAIT_MS, run, translated } from "./run";
import { stepsOf } from "./steps";
import { FAILURES } from "./texts/en/failures";

/**
 * Adds the declared sheets: one round trip to look, two to write, more only above 4 MB a piece.
 *
 * Refuses before anything is written when a name is taken. When a later part fails or the user cancels, everything that
 * was added is removed again. Failures: see `run`, plus "sheet-name-taken", "write-incomplete" and "cancelled".
 */
export async function build(workbook: DeclaredWorkbook, options: BuildOptions = {}): Promise<void> {
  const batch = async (context: Excel.RequestContext) => {
    refuseCancelled(options.signal);
    const found = await answered(findWorkbook(context, workbook));
    await writeAll(context, workbook, found, options);
  };
  // Each round trip has its own bound.
  await run(batch, "", Infinity);
}

async function writeAll(
  context: Excel.RequestContext,
  workbook: DeclaredWorkbook,
  found: FoundWorkbook,
  options: BuildOptions,
): Promise<void> {
  const batches = inBatches(stepsOf(workbook, found));
  let written = 0;
  try {
    for (const [index, batch] of batches.entries()) {
      const progress = progressOf(workbook, batches.flat(), batches.slice(index).flat());
      await queueBatch(context, batch, progress, options);
      written += 1;
      await answered(context.sync());
    }
    refuseCancelled(options.signal);
  } catch (cause) {
    throw written === 0 ? cause : await undone(workbook, found, cause);
  }
}

/** Nobody waits for ever for a round trip. */
async function answered<Result>(answer: Promise<Result>): Promise<Result> {
  return await boundedWait(answer, LONGEST_WAIT_MS, FAILURES.noAnswer);
}

/** Queues step by step and lets the pane draw in between. */
async function queueBatch(
  context: Excel.RequestContext,
  steps: readonly Step[],
  progress: Progress,
  { onProgress, signal }: BuildOptions,
): Promise<void> {
  const batch = openBatch(context);
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  onProgress?.(progress);
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  refuseCancelled(signal);
  for (const step of steps) step.queue(batch);
}

/** All sheets grow together, so that progress counts what is written and tells it as sheets. */
function progressOf({ sheets }: DeclaredWorkbook, all: readonly Step[], left: readonly Step[]): Progress {
  const share = 1 - bytesOf(left) / bytesOf(all);
  const done = Math.min(sheets.length - 1, Math.floor(share * sheets.length));
  return { done, total: sheets.length, sheet: sheets[done]?.name ?? "" };
}

function bytesOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** A failure after which the workbook is as it was keeps its own meaning; any other is "write-incomplete". */
async function undone(
  workbook: DeclaredWorkbook,
  found: FoundWorkbook,
  cause: unknown,
): Promise<AssessmentError> {
  try {
    const end = await removed(workbook, found);
    if (end === "of another pane")
      return new AssessmentError("change-elsewhere", FAILURES.changedElsewhere, { cause });
  } catch (second) {
    const sheets = workbook.sheets.map(({ name }) => name);
    return new AssessmentError("change-unfinished", FAILURES.leftIncomplete(sheets), {
      cause: new AggregateError([cause, second]),
    });
  }
  const refusal = translated(cause);
  if (refusal instanceof AssessmentError && refusal.code !== "excel-refused") return refusal;
  return new AssessmentError("write-incomplete", FAILURES.notWritten, { cause });
}

/** Once more when Excel hinders the first time: what is gone already is left out then. */
async function removed(workbook: DeclaredWorkbook, found: FoundWorkbook): ReturnType<typeof removeBuilt> {
  try {
    return await removeBuilt(workbook, found);
  } catch (cause) {
    if (!(cause instanceof AssessmentError)) throw cause;
    return await removeBuilt(workbook, found);
  }
}

export function refuseCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new AssessmentError("cancelled", FAILURES.cancelled);
}
