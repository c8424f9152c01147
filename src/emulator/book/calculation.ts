import type { Engine } from "../engine/engine";
import { STYLE_TRIGGER } from "./cell-writes";
import type { WriteOptions } from "./user-edits";

interface Progress {
  /** Present while a run is under way. */
  readonly stageInfo?: { readonly stage: number };
  /** Present when a run was stopped, and when it ends. */
  readonly functionsExecutedState?: number;
}

const START = "formula.mutation.set-formula-calculation-start";
const STOP = "formula.mutation.set-formula-calculation-stop";
const PROGRESS = "formula.mutation.set-formula-calculation-notification";
const SET_CELLS = "sheet.mutation.set-range-values";
/** FormulaExecuteStageType.CALCULATION_COMPLETED: each run says it once, just before its last word. */
const COMPLETED = 8;

/**
 * Univer calculates by itself, on its own time: a tenth of a second after the last change it starts a run, or, while
 * one is counting, stops that and starts another with all changes since. Changes and runs are therefore counted here:
 * every cell is right once each change was taken into a run, and each run has ended. The end of a run alone says
 * little, because a run that was stopped speaks twice, the second time after its successor has started.
 */
export class Calculation {
  #changes = 0;
  #taken = 0;
  #runs = 0;
  #isRestart = false;
  #isEnding = false;
  #waiting: { readonly isOver: () => boolean; readonly resolve: () => void }[] = [];

  constructor(engine: Engine) {
    const { api } = engine;
    api.addEvent(api.Event.BeforeCommandExecute, ({ id }) => {
      if (id === START) this.#start();
      if (id === STOP) this.#stop();
    });
    api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
      if (id === PROGRESS) this.#progress(params);
      else if (engine.startsCalculation(id) && !isIgnored(id, params, options)) this.#changes += 1;
    });
  }

  /** Counts a change that is on its way to Univer. */
  expectAnother(): void {
    this.#changes += 1;
  }

  async finished(): Promise<void> {
    return this.#until(() => this.#runs === 0 && this.#taken >= this.#changes);
  }

  /** Resolves when no run is under way, also where one is due. */
  async idle(): Promise<void> {
    return this.#until(() => this.#runs === 0);
  }

  async #until(isOver: () => boolean): Promise<void> {
    if (isOver()) return;
    await new Promise<void>((resolve) => this.#waiting.push({ isOver, resolve }));
  }

  /** A restart takes what was known when the earlier run was stopped; later changes come with the run after it. */
  #start(): void {
    this.#runs += 1;
    if (!this.#isRestart) this.#taken = this.#changes;
    this.#isRestart = false;
  }

  #stop(): void {
    this.#taken = this.#changes;
    this.#isRestart = true;
  }

  #progress({ stageInfo, functionsExecutedState }: Progress): void {
    if (stageInfo?.stage === COMPLETED) this.#isEnding = true;
    if (functionsExecutedState === undefined || !this.#isEnding) return;
    this.#isEnding = false;
    this.#runs -= 1;
    // What hangs on formulas outside cells (validation, conditional formats) follows within the same turn.
    setTimeout(() => this.#release());
  }

  #release(): void {
    const over = this.#waiting.filter(({ isOver }) => isOver());
    this.#waiting = this.#waiting.filter((one) => !over.includes(one));
    for (const { resolve } of over) resolve();
  }
}

/** Results of formulas and mere styles start nothing. */
function isIgnored(
  id: string,
  params: { readonly trigger?: string } | undefined,
  options: WriteOptions | undefined,
): boolean {
  return id === SET_CELLS && (options?.onlyLocal === true || params?.trigger === STYLE_TRIGGER);
}
