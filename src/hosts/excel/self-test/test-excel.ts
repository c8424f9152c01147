import type { TestedRule } from "../../host";
import { EXCEL_RULES } from "../texts/en/excel-rules";
import { addScratch, freeBeginning, removeScratch } from "./scratch-sheets";
import type { Beginning } from "./scratch-sheets";
import { codeOf } from "./step";
import type { Answer, Scratch, Step } from "./step";
import { STEPS } from "./steps";

/**
 * Asks the Excel around the pane for every rule the add-in relies on, each in a scratch sheet of its own, which is taken
 * away afterwards, also when the step fails. Cells, sheets and names of the user are neither read nor written.
 */
export async function testExcel(
  onProgress: (done: number, total: number) => void = () => undefined,
  steps: readonly Step[] = STEPS,
): Promise<readonly TestedRule[]> {
  const beginning = await freeBeginning();
  const tested: TestedRule[] = [];
  for (const step of steps) {
    onProgress(tested.length, steps.length);
    const answered = await answerTo(step, beginning);
    tested.push({
      rule: EXCEL_RULES[step.id],
      source: step.source,
      expected: JSON.stringify(step.expects),
      answered: JSON.stringify(answered),
    });
  }
  return tested;
}

async function answerTo(step: Step, beginning: Beginning): Promise<Answer> {
  const scratch = await addScratch(beginning);
  try {
    return await askedOf(step, scratch);
  } finally {
    await removeScratch(scratch, beginning);
  }
}

/** An unexpected refusal is an answer too. */
async function askedOf(step: Step, scratch: Scratch): Promise<Answer> {
  try {
    return await step.ask(scratch);
  } catch (cause) {
    return codeOf(cause);
  }
}
