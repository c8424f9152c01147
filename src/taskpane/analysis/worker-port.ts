import type { Reply, Request } from "./messages";

/** The way to the worker: one for the whole pane, started with the first request. */
export interface WorkerPort {
  readonly send: (request: Request) => void;
  /** Called with each reply, and with `undefined` once the worker turns out not to run here. Answers how to stop listening. */
  readonly listen: (heard: (reply: Reply | undefined) => void) => () => void;
}

/** Set once it is known: `undefined` where workers do not exist or are not let in. */
let port: { readonly current: WorkerPort | undefined } | undefined;

export function workerPort(): WorkerPort | undefined {
  port ??= { current: typeof Worker === "undefined" ? undefined : openPort() };
  return port.current;
}

function openPort(): WorkerPort {
  const worker = new Worker(
    /* webpackChunkName: "analysis-worker" */ new URL("./analysis-worker.ts", import.meta.url),
  );
  const listeners = new Set<(reply: Reply | undefined) => void>();
  worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
    for (const heard of listeners) heard(data);
  });
  // Every failure of a request comes as a reply; an error event means that the worker itself could not start.
  worker.addEventListener("error", () => {
    port = { current: undefined };
    for (const heard of listeners) heard(undefined);
  });
  return {
    send: (request) => worker.postMessage(request, []),
    listen: (heard) => {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
  };
}
