import type { LiveWorkbookHost } from "../../hosts/host";
import { answerCell } from "./answer-writes";
import { createSheets } from "./create-sheets";
import { expectedFailure } from "./expected-failure";
import { followWorkbook } from "./follow-workbook";
import { keepPreferences } from "./keep-preferences";
import { withPending } from "./pending-answers";
import type { Session } from "./session";
import { sessionFrom } from "./session-of-state";
import { createStateStore, type StateStore } from "./session-state";
import { writeAnswers } from "./write-answers";

export interface SessionStore {
  readonly current: () => Session;
  /** A mistake of the program, to be thrown on the screen; `undefined` while all is well. */
  readonly fault: () => unknown;
  readonly subscribe: (listener: () => void) => () => void;
  readonly close: () => void;
}

/** Opens a session with a workbook and keeps it until `close`. */
export function openSession(host: LiveWorkbookHost): SessionStore {
  const store = createStateStore();
  const follower = followWorkbook(host, store);
  const writer = writeAnswers(host, store, () => void follower.refresh());
  const creator = createSheets(host, store, follower.refresh);
  const preferences = keepPreferences(host, store);
  const toSession = sessionFrom({
    create: creator.create,
    cancelCreate: creator.cancel,
    answer: (vendor, criterion, change) => {
      store.set({ pending: withPending(store.get().pending, vendor, criterion, change) });
      writer.flush();
    },
    discardUnwritten: () => {
      store.set({
        pending: store.get().pending.filter(({ stage }) => stage === "written"),
        writeFailure: undefined,
      });
    },
    retry: () => {
      writer.flush();
      void follower.refresh();
    },
    dismiss: () => store.set({ createFailure: undefined, takenSheet: undefined, readFailure: undefined }),
    calculate: () =>
      attempt(store, async () => {
        await host.calculate();
        await follower.refresh();
      }),
    show: (name) => attempt(store, () => host.show({ name })),
    showAnswer: (vendor, criterion) => {
      const assessment = store.get().reading?.assessment;
      if (assessment !== undefined)
        attempt(store, () => host.show(answerCell(assessment, vendor, criterion)));
    },
    prefer: preferences.prefer,
  });

  let state = store.get();
  let session = toSession(state);
  void preferences.load();
  void follower.refresh();
  return {
    current: () => {
      if (state !== store.get()) {
        state = store.get();
        session = toSession(state);
      }
      return session;
    },
    fault: () => store.get().fault,
    subscribe: store.subscribe,
    close: () => {
      follower.stop();
      writer.stop();
      preferences.stop();
    },
  };
}

function attempt(store: StateStore, act: () => Promise<void>): void {
  act().catch((cause: unknown) => {
    const failure = expectedFailure(cause, store);
    if (failure !== undefined) store.set({ readFailure: failure });
  });
}
