import { AssessmentError } from "../../../core/errors";
import type { ChangedCell } from "../../../workbook/change/changed-cells";
import { changedCells } from "../../../workbook/change/changed-cells";
import type { PlannedChange } from "../../../workbook/change/planned-change";
import type { Replaced, ReplaceOptions } from "../../host";
import { refuseCancelled } from "../build";
import type { Grids } from "../read-grids";
import { runPatiently } from "../run";
import { FAILURES } from "../texts/en/failures";
import { queueWidths } from "./column-widths";
import type { ForeignSheet } from "./foreign-sheets";
import { addedFormulas, foreignSheets, queueFormulas, queueSizes } from "./foreign-sheets";
import { runHeld } from "./hold";
import type { EarlierRecord } from "./journal";
import { queueLate } from "./late-grids";
import { namingLocked } from "./locked-sheet";
import { openChange } from "./open-change";
import { look, takenFrom } from "./look";
import type { Seen } from "./look";
import type { Plan } from "./plan";
import { planOf } from "./plan";
import { endedAfter, finish, undo } from "./recover";
import { settle } from "./settle";
import { stage } from "./stage";
import { queueSwitch } from "./switch-versions";
import { tellStep } from "./tell-step";
import { type StagedVersion, type Verified, verify } from "./verify";
import { whereabouts } from "./whereabouts";

/** A colleague who goes on typing makes us start anew, but not for ever. */
const MOST_ATTEMPTS = 3;

/**
 * Five round trips, one more for every 4 MB beyond the first: look, stage, verify, switch, settle. `since` spares the
 * first. Until the switch
 * nothing in the workbook is replaced. A failure ends in the state before, or after when the switch had begun and could
 * be finished; where neither can be reached, it is "change-unfinished".
 */
export async function replace(change: PlannedChange, options: ReplaceOptions = {}): Promise<Replaced> {
  return await attempt(change, options, MOST_ATTEMPTS);
}

async function attempt(change: PlannedChange, options: ReplaceOptions, attempts: number): Promise<Replaced> {
  refuseCancelled(options.signal);
  tellStep(options, "reading", 0);
  const seen = takenFrom(options.since) ?? (await runPatiently(look));
  const { journal: open, earlier } = seen;
  if (open !== undefined && open.id !== change.id) throw openChange(open);
  if (open?.state === "staging") await undo();
  if (open?.state === "staged") await finish();
  if (open?.state === "staged" || (open === undefined && earlier?.id === change.id)) {
    return { isNew: open !== undefined, conflicts: [] };
  }
  refuseLosing(earlier, options);
  const present = open === undefined ? seen : await runPatiently(look);
  return await carriedOut(change, planOf(change, present), present, options, attempts);
}

/** A change takes the place of the earlier version; one that was put aside may hold what is nowhere else. */
function refuseLosing(earlier: EarlierRecord | undefined, { removesPutAside }: ReplaceOptions): void {
  if (earlier?.isPutAside !== true || earlier.version.sheets.length === 0 || removesPutAside === true) return;
  throw new AssessmentError("put-aside", FAILURES.putAside(earlier.title), { subject: earlier.title });
}

async function carriedOut(
  change: PlannedChange,
  plan: Plan,
  seen: Seen,
  options: ReplaceOptions,
  attempts: number,
): Promise<Replaced> {
  let present = change;
  let found: Grids = new Map();
  try {
    const { foreign, ...rest } = await staged(plan, seen, options);
    tellStep(options, "checking", plan.staged.sheets.length);
    const verified = await verify(plan, rest);
    ({ found } = verified);
    present = change.carry(found);
    const changes = changedCells(plan.live, present.declare(plan.prefix).after);
    refuseCancelled(options.signal);
    if (changes?.isAll === true) {
      tellStep(options, "switching", plan.staged.sheets.length);
      const moved = await switched(plan, verified, present, changes.cells, foreign);
      const formulas = [...(await moved.foreign()), ...(await addedFormulas(plan.journal, seen, moved.seen))];
      const { repairs } = change;
      await settle(plan.journal, moved.seen, { isBack: false, ...moved, foreign: formulas, repairs });
      return { isNew: true, conflicts: present.conflicts };
    }
  } catch (cause) {
    const unsettled = {
      lateCells: (grids: Grids) => lateCells(plan, present, grids),
      known: found,
      repairs: change.repairs,
    };
    await namingLocked(plan.journal.outgoing, () => endedAfter(plan.journal, cause, unsettled));
    return { isNew: true, conflicts: present.conflicts };
  }
  await undo(plan.journal.worker);
  if (attempts <= 1) throw new AssessmentError("write-incomplete", FAILURES.typedMeanwhile);
  return await attempt(present, options, attempts - 1);
}

interface Staged extends StagedVersion {
  /** The foreign sheets that are small enough to be read. */
  readonly foreign: readonly ForeignSheet[];
}

async function staged(plan: Plan, seen: Seen, options: ReplaceOptions): Promise<Staged> {
  return await runHeld(seen.metadataPart, async (context) => {
    const sizes = queueSizes(context, foreignSheets(seen, plan.journal));
    const widths = queueWidths(context, plan.wideSheets, seen);
    const journalPart = await stage(context, plan.journal, plan.staged, seen, options);
    return { foreign: sizes(), widths: widths(), journalPart };
  });
}

interface Moved {
  readonly seen: Seen;
  readonly cells: readonly ChangedCell[];
  readonly foreign: ReturnType<typeof queueFormulas>;
}

/** The switch, and in the same batch a last look at what it puts aside. */
async function switched(
  { journal, ...plan }: Plan,
  { seen, found }: Verified,
  present: PlannedChange,
  cells: readonly ChangedCell[],
  foreign: readonly ForeignSheet[],
): Promise<Moved> {
  return await runHeld(seen.journalPart, async (context) => {
    const late = queueLate(context, { names: plan.names, known: found, outgoing: journal.outgoing });
    const ours = { ...journal, typed: present.key };
    queueSwitch(context, ours, { ...whereabouts(journal, seen), seen }, cells);
    const formulas = queueFormulas(context, foreign);
    const after = await look(context);
    const typed = lateCells({ journal, ...plan }, present, await late());
    return { seen: after, cells: typed, foreign: formulas };
  });
}

/** What was typed between verifying and switching, as cells of the live sheets. */
function lateCells({ prefix }: Plan, present: PlannedChange, late: Grids): readonly ChangedCell[] {
  const carried = present.carry(late);
  return changedCells(present.declare(prefix).after, carried.declare(prefix).after)?.cells ?? [];
}
