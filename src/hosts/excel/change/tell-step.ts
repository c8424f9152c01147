import type { ChangeStep, ReplaceOptions } from "../../host";

const STEPS: readonly ChangeStep[] = ["reading", "writing", "checking", "switching"];

/** Tells what the change is at; `share` of that step, 0 to 1, is finished. */
export function tellStep({ onProgress }: ReplaceOptions, step: ChangeStep, sheets: number, share = 0): void {
  onProgress?.({ step, done: STEPS.indexOf(step) + share, total: STEPS.length, sheets });
}
