import { AssessmentError } from "../../core/errors";
import type { StateStore } from "./session-state";

/** Hands on what a person can do something about; anything else stops the pane, because it is a mistake of the program. */
export function expectedFailure(cause: unknown, store: StateStore): AssessmentError | undefined {
  if (cause instanceof AssessmentError) return cause;
  store.set({ fault: cause });
  return undefined;
}
