import { defaultFirmnessSettings, type Firmness } from "../../src/core/analysis/firmness";
import { computeFirmness } from "../../src/taskpane/analysis/compute-firmness";
import { analysisCase } from "../bench/analysis-case";

/** What the page answers to the test: figures, what was heard on the way, and how long the page itself was held up. */
export interface Heard {
  readonly firmness: Firmness | undefined;
  readonly shares: readonly number[];
  /** Longest time between two turns of the page's own timer, in milliseconds. */
  readonly longestPause: number;
}

export interface WorkerPage {
  readonly analyse: (vendors: number, criteria: number) => Promise<Heard>;
  /** Cancels at the first sign of progress; answers how many signs came after that. */
  readonly cancel: (vendors: number, criteria: number) => Promise<number>;
}

const settings = defaultFirmnessSettings;

const page: WorkerPage = {
  analyse: async (vendors, criteria) => {
    const shares: number[] = [];
    const pauses = watchPauses();
    const firmness = await new Promise<Firmness | undefined>((resolve, reject) => {
      computeFirmness(analysisCase(vendors, criteria), settings, {
        onProgress: (share) => shares.push(share),
        onDone: resolve,
        onFailed: (message) => reject(new Error(message)),
      });
    });
    return { firmness, shares, longestPause: pauses() };
  },
  cancel: async (vendors, criteria) => {
    let late = 0;
    await new Promise<void>((resolve) => {
      const stop = computeFirmness(analysisCase(vendors, criteria), settings, {
        onProgress: () => {
          stop();
          resolve();
          late += 1;
        },
        onDone: () => (late += 1),
        onFailed: () => (late += 1),
      });
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    return late - 1;
  },
};

Object.assign(window, { workerPage: page });

function watchPauses(): () => number {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 4);
  return () => {
    clearInterval(timer);
    return longest;
  };
}
