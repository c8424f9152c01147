import type { Engine } from "../engine/engine";
import { STYLE_TRIGGER } from "./cell-writes";
import type { WriteOptions } from "./user-edits";

/**
 * Waits until every write has been calculated. Univer calculates about 100 ms after the last write, on its own
 * time, so that a read must wait for a calculation that started after the last write.
 */
export class Calculation {
  #written = 0;
  #startedAt = 0;
  #calculated = 0;
  #waiting: (() => void)[] = [];

  constructor(engine: Engine) {
    engine.api.addEvent(engine.api.Event.CommandExecuted, ({ id, params, options }) => {
      if (id === "sheet.mutation.set-range-values") this.#noteWrite(params, options);
      if (id === "formula.mutation.set-formula-calculation-start") this.#startedAt = this.#written;
      if (id === "formula.mutation.set-formula-calculation-notification") this.#noteProgress(params);
    });
  }

  /** Counts a change that Univer recalculates without a cell being written. */
  expectAnother(): void {
    this.#written += 1;
  }

  async finished(): Promise<void> {
    if (this.#calculated >= this.#written) return;
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #noteWrite(params: { readonly trigger?: string } | undefined, options: WriteOptions | undefined): void {
    if (!options?.onlyLocal && params?.trigger !== STYLE_TRIGGER) this.#written += 1;
  }

  /** State 1 means stopped and restarted: the result is still to come. */
  #noteProgress(params: { readonly functionsExecutedState?: number } | undefined): void {
    const state = params?.functionsExecutedState;
    if (state === undefined || state === 1) return;
    this.#calculated = this.#startedAt;
    setTimeout(() => {
      if (this.#calculated >= this.#written) for (const resolve of this.#waiting.splice(0)) resolve();
    });
  }
}
