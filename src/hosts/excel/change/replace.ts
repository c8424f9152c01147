import { AssessmentError } from "../../../core/errors";
import type { ChangedCell } from "../../../workbook/change/changed-cells";
import { changedCells } from "../../../workbook/change/changed-cells";
import type { PlannedChange } from "../../../workbook/change/planned-change";
import type { Replaced, ReplaceOptions } from "../../host";
import { refuseCancelled } from "../build";
import { runPatiently } from "../run";
import { FAILURES } from "../texts/en/failures";
import type { CarriedWidth } from "./column-widths";
import { queueWidths, setWidths } from "./column-widths";
import { runHeld } from "./hold";
import type { EarlierRecord } from "./journal";
import { namingLocked } from "./locked-sheet";
import { openChange } from "./open-change";
import { look, takenFrom } from "./look";
import type { Seen } from "./look";
import type { Plan } from "./plan";
import { planOf } from "./plan";
import type { Grids } from "./read-grids";
import { queueGrids } from "./read-grids";
import { endedAfter, finish, undo } from "./recover";
import { settle } from "./settle";
import { stage } from "./stage";
import { queueStagedCells } from "./staged-cells";
import { addedFormulas, foreignSheets, queueFormulas, queueSizes } from "./straighten";
import { queueSwitch } from "./switch-versions";
import { tellStep } from "./tell-step";
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
      const moved = await switched(plan, verified.seen, present, changes.cells, foreign);
      const formulas = [...moved.foreign, ...(await addedFormulas(plan.journal, seen, moved.seen))];
      const { repairs } = change;
      await settle(plan.journal, moved.seen, { isBack: false, ...moved, foreign: formulas, repairs });
      return { isNew: true, conflicts: present.conflicts };
    }
  } catch (cause) {
    const late = (grids: Grids) => lateCells(plan, present, grids);
    await namingLocked(plan.journal.outgoing, () => endedAfter(plan.journal, cause, late));
    return { isNew: true, conflicts: present.conflicts };
  }
  await undo(plan.journal.worker);
  if (attempts <= 1) throw new AssessmentError("write-incomplete", FAILURES.typedMeanwhile);
  return await attempt(present, options, attempts - 1);
}

interface Staged {
  /** The foreign sheets that are small enough to be read. */
  readonly foreign: readonly string[];
  readonly widths: readonly CarriedWidth[];
  readonly journalPart: string | undefined;
}

async function staged(plan: Plan, seen: Seen, options: ReplaceOptions): Promise<Staged> {
  return await runHeld(seen.metadataPart, async (context) => {
    const sizes = queueSizes(context, foreignSheets(seen, plan.journal));
    const widths = queueWidths(context, plan.wideSheets, seen);
    const journalPart = await stage(context, plan.journal, plan.staged, seen, options);
    return { foreign: sizes(), widths: widths(), journalPart };
  });
}

/** Reads the staged sheets back, and what people have typed into the present ones by now. */
async function verify(
  plan: Plan,
  { widths, journalPart }: Pick<Staged, "widths" | "journalPart">,
): Promise<{ readonly found: Grids; readonly seen: Seen }> {
  return await runHeld(journalPart, async (context) => {
    setWidths(context, widths);
    const check = queueStagedCells(context, plan.staged);
    const grids = queueGrids(context, plan.names);
    const seen = await look(context);
    check();
    return { found: grids(), seen };
  });
}

interface Moved {
  readonly seen: Seen;
  readonly cells: readonly ChangedCell[];
  readonly foreign: ReturnType<ReturnType<typeof queueFormulas>>;
}

/** The switch, and in the same batch a last look at what it puts aside. */
async function switched(
  { journal, ...plan }: Plan,
  seen: Seen,
  present: PlannedChange,
  cells: readonly ChangedCell[],
  foreign: readonly string[],
): Promise<Moved> {
  return await runHeld(seen.journalPart, async (context) => {
    const late = queueGrids(context, plan.names);
    const ours = { ...journal, typed: present.key };
    queueSwitch(context, ours, { ...whereabouts(journal, seen), seen }, cells);
    const formulas = queueFormulas(context, foreign);
    const after = await look(context);
    return { seen: after, cells: lateCells({ journal, ...plan }, present, late()), foreign: formulas() };
  });
}

/** What was typed between verifying and switching, as cells of the live sheets. */
function lateCells({ prefix }: Plan, present: PlannedChange, late: Grids): readonly ChangedCell[] {
  const carried = present.carry(late);
  return changedCells(present.declare(prefix).after, carried.declare(prefix).after)?.cells ?? [];
}
