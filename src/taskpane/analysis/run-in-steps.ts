import type { Firmness, FirmnessSettings } from "../../core/analysis/firmness";
import { firmnessJob } from "../../core/analysis/firmness-job";
import type { Assessment } from "../../core/assessment/model";

export interface Watch {
  readonly isCancelled: () => boolean;
  /** Share done, 0 to 1, after each slice of time. */
  readonly onProgress: (share: number) => void;
}

export type Finished =
  { readonly status: "done"; readonly firmness: Firmness | undefined } | { readonly status: "cancelled" };

/** Milliseconds at a time, so that whoever shares the thread gets its turn within a frame. */
const SLICE = 12;

/** The whole analysis, giving way between slices of time: in a worker to hear "cancel", without one so that the pane stays alive. */
export async function runInSteps(
  assessment: Assessment,
  settings: FirmnessSettings,
  { isCancelled, onProgress }: Watch,
): Promise<Finished> {
  await giveWay();
  if (isCancelled()) return { status: "cancelled" };
  const job = firmnessJob(assessment, settings);
  if (job === undefined) return { status: "done", firmness: undefined };
  let share = 0;
  while (share < 1) {
    const until = performance.now() + SLICE;
    while (share < 1 && performance.now() < until) share = job.step();
    onProgress(share);
    await giveWay();
    if (isCancelled()) return { status: "cancelled" };
  }
  return { status: "done", firmness: job.result() };
}

/** Until events that wait, such as messages and clicks, have been dealt with. */
function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
