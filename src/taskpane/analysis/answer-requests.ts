import type { Reply, Request } from "./messages";
import { runInSteps } from "./run-in-steps";

/** Answers requests for an analysis. Several may be under way; "cancel" is heard between slices of time. */
export function answerRequests(reply: (message: Reply) => void): (request: Request) => Promise<void> {
  const active = new Set<number>();
  return async (request) => {
    const { id } = request;
    if (request.kind === "cancel") {
      active.delete(id);
      return;
    }
    active.add(id);
    try {
      const finished = await runInSteps(request.assessment, request.settings, {
        isCancelled: () => !active.has(id),
        onProgress: (share) => reply({ kind: "progress", id, share }),
      });
      if (finished.status === "done") reply({ kind: "done", id, firmness: finished.firmness });
    } catch (cause) {
      reply({ kind: "failed", id, message: cause instanceof Error ? cause.message : String(cause) });
    }
    active.delete(id);
  };
}
