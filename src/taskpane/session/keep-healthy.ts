import { withChange } from "../../core/changes/with-change";
import { isProfileId, PROFILE_IDS, type ProfileId } from "../../core/catalog/profiles";
import type { Assessment, Criterion } from "../../core/assessment/model";
import { AssessmentError } from "../../core/errors";
import type { CriterionId } from "../../core/units";
import type { LiveWorkbookHost } from "../../hosts/host";
import type { Examination } from "../../workbook/health/examine";
import { lostAnswers } from "../../workbook/health/finding";
import type { Language } from "../strings/translations";
import { minute } from "../today";
import { expectedFailure } from "./expected-failure";
import type { RepairWords, Repaired, Session } from "./session";
import type { SessionState, StateStore } from "./session-state";
import { withOtherNames } from "./with-other-names";
import { loadWorkbookTexts } from "./workbook-texts";

export interface HealthKeeper {
  readonly examine: Session["examine"];
  readonly repair: (words: RepairWords) => Promise<Repaired | undefined>;
  /** Leaves the workbook as it was before the repair that is under way. */
  readonly cancel: () => void;
}

interface HealthCallbacks {
  /** Reads the workbook again. */
  readonly refresh: () => Promise<void>;
  /** A change is open that the session may not know of. */
  readonly lookForChanges: () => void;
}

/** A look that the workbook overtook says nothing; whoever types without a pause gets the last one. */
const MOST_LOOKS = 3;

/** Looks the workbook over when asked, and repairs it. Everything it needs loads with the first look. */
export function keepHealthy(
  host: LiveWorkbookHost,
  store: StateStore,
  language: Language,
  { refresh, lookForChanges }: HealthCallbacks,
): HealthKeeper {
  const { look, seen, isChangeOpen } = looksIn(host, store, language, lookForChanges);
  const lookIfOurs = async () => {
    const isOurs = store.get().status === "found" || (await hasOurSheets(host, language));
    if (isOurs) await look();
    else store.set({ findings: [] });
  };
  const attempt = attemptsIn(store);
  let controller = new AbortController();
  const repair = async (words: RepairWords) => {
    const before = seen();
    if (before === undefined && (await isChangeOpen())) return undefined;
    controller = new AbortController();
    const confirmed = store.get().findings ?? [];
    const { repairWorkbook } = await import("./repair-workbook");
    const options = await examineOptions(host, store, language);
    const repairing = repairWorkbook(host, {
      ...options,
      id: crypto.randomUUID(),
      title: words.title,
      before,
      confirmed,
      recorded: (examination) => recorded(examination, words),
      building: { signal: controller.signal, onProgress: (progress) => store.set({ progress }) },
      onChangeOpen: lookForChanges,
      onOverridden: (overridden) => store.set({ overridden }),
      named: (act) => withOtherNames(store, act),
    });
    const examined = await lookingAgain(repairing, look);
    await refresh();
    await look();
    return examined && { findings: examined.findings, kept: examined.salvaged.kept };
  };
  return {
    examine: ({ inBackground } = { inBackground: false }) =>
      inBackground ? attempt(lookIfOurs, { isQuiet: true }) : attempt(look),
    repair: (words) => attempt(() => repair(words), { isRepair: true }),
    cancel: () => controller.abort(),
  };
}

/** A look says nothing where a change is open, or where a command began or ended meanwhile. */
function looksIn(host: LiveWorkbookHost, store: StateStore, language: Language, lookForChanges: () => void) {
  const commands = commandsIn(store);
  const isChangeOpen = async () => {
    const isOpen = (await host.unfinishedChange()) !== undefined;
    if (isOpen) lookForChanges();
    return isOpen;
  };
  let last: Examination | undefined;
  const lookOnce = async () => {
    const [{ examine }, options] = await Promise.all([
      import("../../workbook/health/examine"),
      examineOptions(host, store, language),
    ]);
    return await examine({ ...options, inspect: host.inspect });
  };
  const look = async () => {
    last = undefined;
    for (let left = MOST_LOOKS; left > 0; left -= 1) {
      const [begun, { reading }] = [commands(), store.get()];
      if (await isChangeOpen()) break;
      const examined = await lookOnce();
      const isOvertaken = commands() !== begun || (await isChangeOpen());
      if (!isOvertaken && (store.get().reading === reading || left === 1)) {
        const findings = examined?.findings ?? [];
        last = findings.length === 0 ? undefined : examined;
        return store.set({ findings });
      }
    }
    store.set({ findings: undefined });
  };
  /** Where the findings on the screen are from. */
  const seen = () => (last?.findings === store.get().findings ? last : undefined);
  return { look, seen, isChangeOpen };
}

/** What is gone since the person looked has to be on the list before they choose again. */
async function lookingAgain<Result>(repairing: Promise<Result>, look: () => Promise<void>): Promise<Result> {
  try {
    return await repairing;
  } catch (cause) {
    if (cause instanceof AssessmentError && cause.code === "sheet-missing") await look();
    throw cause;
  }
}

/** One look or repair at a time; what hinders it goes on the screen. */
function attemptsIn(store: StateStore) {
  return async <Result>(
    act: () => Promise<Result>,
    { isRepair = false, isQuiet = false } = {},
  ): Promise<Result | undefined> => {
    if (store.get().isExamining || store.get().isChanging || store.get().isCreating) return undefined;
    store.set({ isExamining: true, changeFailure: undefined, ...(isRepair && { isChanging: true }) });
    try {
      return await act();
    } catch (cause) {
      const failure = expectedFailure(cause, store);
      // A look that nobody asked for does not ask anybody to leave a cell; the next one does.
      const isSilent = isQuiet && failure?.code === "cell-being-edited";
      if (!isSilent) store.set({ changeFailure: failure, findings: stillFound(store) });
      return undefined;
    } finally {
      if (isRepair) store.set({ isChanging: false, progress: undefined });
      store.set({ isExamining: false });
    }
  };
}

/** After a look that failed nobody knows whether all is in order. */
function stillFound(store: StateStore): Session["findings"] {
  const { findings } = store.get();
  return findings?.length === 0 ? undefined : findings;
}

/** So many sheets with our names are no chance. */
const TELLING_SHEETS = 3;

/** An assessment that has lost its defined names cannot be read, but its sheets may still be called as they were. */
async function hasOurSheets(host: LiveWorkbookHost, language: Language): Promise<boolean> {
  const [names, { sheets }] = await Promise.all([host.sheetNames(), loadWorkbookTexts(language)]);
  const ours = Object.values(sheets);
  return names.filter((name) => ours.some((own) => name.endsWith(own))).length >= TELLING_SHEETS;
}

/**
 * Counts how often a command began or ended. New sheets have nothing of what was found in the old ones, and while a
 * change is open its sheets stand half-way: then what was found is forgotten.
 */
function commandsIn(store: StateStore): () => number {
  let count = 0;
  let before = store.get();
  store.subscribe(() => {
    const [earlier, now] = [before, store.get()];
    before = now;
    if (isBusy(earlier) !== isBusy(now)) count += 1;
    const hasEnded = earlier.isChanging && !now.isChanging && !now.isExamining;
    const isOpened = earlier.unfinished === undefined && now.unfinished !== undefined;
    if (hasEnded || isOpened) store.set({ findings: undefined });
  });
  return () => count;
}

function isBusy({ isChanging, isCreating }: SessionState): boolean {
  return isChanging || isCreating;
}

async function examineOptions(host: LiveWorkbookHost, store: StateStore, language: Language) {
  const read = store.get().reading?.assessment;
  const profiles = read?.profiles ?? (await profilesIn(host));
  const [texts, catalog] = await Promise.all([
    loadWorkbookTexts(language),
    catalogOf(profiles.filter(isProfileId), language),
  ]);
  return { texts, catalog, read };
}

/** Those of a workbook that cannot be read; where they are gone, too, any may be meant. */
async function profilesIn(host: LiveWorkbookHost): Promise<readonly string[]> {
  const found = (await host.readNames(["Project_Profiles"])).get("Project_Profiles");
  return found === undefined ? PROFILE_IDS : found.map(([id]) => String(id));
}

/** The criteria whose rows can come back: those that the assessment's technologies ask. */
async function catalogOf(
  profiles: readonly ProfileId[],
  language: Language,
): Promise<ReadonlyMap<CriterionId, Criterion>> {
  const { catalogCriteria, loadLongTexts } = await import("../../core/catalog");
  const criteria = catalogCriteria(profiles, language, await loadLongTexts(language));
  return new Map(criteria.map((one) => [one.id, one]));
}

function recorded({ salvaged }: Examination, { title, log }: RepairWords): Assessment {
  const to = log(salvaged.kept.length, lostAnswers(salvaged.findings));
  return withChange(salvaged.assessment, { on: minute(), what: title, to });
}
