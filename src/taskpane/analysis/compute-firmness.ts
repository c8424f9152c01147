import type { Firmness, FirmnessSettings } from "../../core/analysis/firmness";
import type { Assessment } from "../../core/assessment/model";
import { runInSteps } from "./run-in-steps";
import { withoutTexts } from "./without-texts";
import { type WorkerPort, workerPort } from "./worker-port";

export interface FirmnessListener {
  readonly onProgress: (share: number) => void;
  readonly onDone: (firmness: Firmness | undefined) => void;
  readonly onFailed: (message: string) => void;
}

let lastId = 0;

/** Computes in the worker, or in slices of time where there is none. Answers how to cancel it: then nothing more is heard. */
export function computeFirmness(
  assessment: Assessment,
  settings: FirmnessSettings,
  listener: FirmnessListener,
): () => void {
  const port = workerPort();
  if (port === undefined) return computeHere(assessment, settings, listener);
  return computeInWorker(port, assessment, settings, listener);
}

function computeInWorker(
  { send, listen }: WorkerPort,
  assessment: Assessment,
  settings: FirmnessSettings,
  listener: FirmnessListener,
): () => void {
  lastId += 1;
  const id = lastId;
  let stop = () => {
    send({ kind: "cancel", id });
    stopListening();
  };
  const stopListening = listen((reply) => {
    if (reply === undefined) {
      stopListening();
      stop = computeHere(assessment, settings, listener);
      return;
    }
    if (reply.id !== id) return;
    if (reply.kind === "progress") return listener.onProgress(reply.share);
    stopListening();
    if (reply.kind === "done") listener.onDone(reply.firmness);
    else listener.onFailed(reply.message);
  });
  send({ kind: "compute", id, assessment: withoutTexts(assessment), settings });
  return () => stop();
}

function computeHere(
  assessment: Assessment,
  settings: FirmnessSettings,
  { onProgress, onDone, onFailed }: FirmnessListener,
): () => void {
  let isCancelled = false;
  const run = async () => {
    try {
      const finished = await runInSteps(assessment, settings, { isCancelled: () => isCancelled, onProgress });
      if (finished.status === "done") onDone(finished.firmness);
    } catch (cause) {
      onFailed(cause instanceof Error ? cause.message : String(cause));
    }
  };
  void run();
  return () => {
    isCancelled = true;
  };
}
