import type { LiveWorkbookHost } from "../../hosts/host";
import { plainlyNamed } from "../../hosts/plainly-named-host";
import { VENDOR_KEYS } from "../../workbook/sheets/vendor/vendor-keys";
import type { Language } from "../strings/translations";
import { answerActions } from "./answer-actions";
import { answerPlace } from "./answer-place";
import { type AssessmentChanger, changeAssessment } from "./change-assessment";
import { createSheets, type SheetCreator } from "./create-sheets";
import { conflictActions } from "./answer-conflicts";
import { expectedFailure } from "./expected-failure";
import { type Follower, followWorkbook } from "./follow-workbook";
import { keepVersions, type VersionKeeper } from "./keep-versions";
import { type HealthKeeper, keepHealthy } from "./keep-healthy";
import { keepPreferences, type PreferenceKeeper } from "./keep-preferences";
import { readOnlyWhenNewer } from "./read-only-host";
import { recordFirmness } from "./record-firmness";
import type { Session } from "./session";
import { type SessionActions, sessionFrom } from "./session-of-state";
import { createStateStore, type StateStore } from "./session-state";
import { type AnswerWriter, writeAnswers } from "./write-answers";

const RATING_COLUMN = VENDOR_KEYS.indexOf("rating");

export interface SessionStore {
  readonly current: () => Session;
  /** A mistake of the program, to be thrown on the screen; `undefined` while all is well. */
  readonly fault: () => unknown;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads again: somebody comes back to the pane, and not every change tells. */
  readonly lookAgain: () => void;
  readonly close: () => void;
}

/** Opens a session with a workbook and keeps it until `close`. */
export function openSession(workbook: LiveWorkbookHost, language: Language): SessionStore {
  const store = createStateStore();
  const host = readOnlyWhenNewer(plainlyNamed(workbook), () => store.get().reading?.newerFormat);
  const follower = followWorkbook(host, store, language, () => versions.noticed());
  const writer = writeAnswers(host, store, () => void follower.refresh());
  const preferences = keepPreferences(host, store);
  const creator = createSheets(host, store, language, follower.refresh);
  const changer = changeAssessment(host, store, language, follower.refresh);
  const recorder = recordFirmness(host, store, language);
  const versions = keepVersions(host, store, language, follower.refresh);
  const health = keepHealthy(host, store, language, {
    refresh: follower.refresh,
    lookForChanges: versions.look,
  });
  const parts = { follower, writer, creator, changer, recorder, preferences, versions, health };
  const toSession = sessionFrom(actionsOn(host, store, parts));
  void preferences.load();
  void follower.refresh();
  return {
    current: () => toSession(store.get()),
    fault: () => store.get().fault,
    subscribe: store.subscribe,
    lookAgain: () => {
      void follower.refresh();
      versions.look();
    },
    close: () => {
      store.get().taken?.answer(false);
      follower.stop();
      writer.stop();
      preferences.stop();
      versions.stop();
    },
  };
}

interface Parts {
  readonly follower: Follower;
  readonly writer: AnswerWriter;
  readonly creator: SheetCreator;
  readonly changer: AssessmentChanger;
  readonly recorder: Session["recordFirmness"];
  readonly preferences: PreferenceKeeper;
  readonly versions: VersionKeeper;
  readonly health: HealthKeeper;
}

function actionsOn(host: LiveWorkbookHost, store: StateStore, parts: Parts): SessionActions {
  const { follower, writer, creator, changer, recorder, preferences, health } = parts;
  return {
    create: creator.create,
    cancelCreate: creator.cancel,
    chooseNames: (isWanted) => store.get().taken?.answer(isWanted),
    change: changer.change,
    testExcel: host.testExcel,
    // One of the two is under way at the most.
    cancelChange: () => {
      changer.cancel();
      health.cancel();
    },
    ...parts.versions.actions,
    ...conflictActions(store, writer),
    ...answerActions(store, writer),
    recordFirmness: recorder,
    examine: health.examine,
    repair: health.repair,
    discardUnwritten: () => {
      const written = store.get().pending.filter(({ stage }) => stage === "written");
      store.set({ pending: written, writeFailure: undefined });
    },
    retry: () => {
      store.set(NOTHING_FAILED);
      writer.flush();
      void follower.refresh();
    },
    dismiss: () => store.set({ ...NOTHING_FAILED, readFailure: undefined, overridden: [] }),
    calculate: () => attempt(store, () => host.calculate().then(follower.refresh)),
    ...showActions(host, store),
    prefer: preferences.prefer,
  };
}

/** A command that failed is begun again where it was begun. */
const NOTHING_FAILED = { createFailure: undefined, changeFailure: undefined } as const;

/** What brings places in the workbook to the front, or asks it something. */
function showActions(
  host: LiveWorkbookHost,
  store: StateStore,
): Pick<SessionActions, "show" | "showCells" | "showAnswer" | "ownSheets"> {
  return {
    show: (name) => attempt(store, () => host.show({ name })),
    showCells: (sheet, range) =>
      attempt(store, () => host.show({ sheet, ...(range !== undefined && { range }) })),
    showAnswer: (vendor, criterion) => {
      const { reading } = store.get();
      if (reading === undefined) return;
      attempt(store, async () => {
        const place = answerPlace(reading, vendor, criterion);
        await host.show({ ...place, column: RATING_COLUMN });
      });
    },
    ownSheets: () =>
      host.ownSheets().catch((cause: unknown) => {
        // Excel that does not answer is told of by whatever is asked next.
        expectedFailure(cause, store);
        return [];
      }),
  };
}

function attempt(store: StateStore, act: () => Promise<void>): void {
  act().catch((cause: unknown) => {
    const failure = expectedFailure(cause, store);
    if (failure !== undefined) store.set({ readFailure: failure });
  });
}
