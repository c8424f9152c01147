import type { MergeConflict } from "../../core/assessment/merge/merged-value";
import type { Assessment } from "../../core/assessment/model";
import type { LiveWorkbookHost, Moment, ReplaceOptions } from "../../hosts/host";
import { AssessmentError } from "../../core/errors";
import type { Grid } from "../../workbook/cells";
import type { Examination, ExamineOptions } from "../../workbook/health/examine";
import { examine, examinedAgain } from "../../workbook/health/examine";
import type { Finding, LostAnswers } from "../../workbook/health/finding";
import { isPutRightInPlace, lostAnswers } from "../../workbook/health/finding";
import { inPlaceRepair } from "../../workbook/health/in-place";
import { repairChange } from "../../workbook/health/repair-change";
import { namesToRead } from "../../workbook/read-workbook";
import { filled } from "../../workbook/texts/filled";
import type { Choices } from "./with-other-names";

export type RepairHost = Pick<
  LiveWorkbookHost,
  "inspect" | "inspectAgain" | "putRight" | "readNames" | "replace"
>;

export interface RepairOptions extends Omit<ExamineOptions, "inspect"> {
  readonly id: string;
  /** As it stands in "Restore the version before ...". */
  readonly title: string;
  /** The examination in which they were found, where it is at hand: it saves looks. */
  readonly before?: Examination | undefined;
  /** What a person saw and asked to have repaired. */
  readonly confirmed: readonly Finding[];
  /** Adds what should be on record, for example a line of the change log. */
  readonly recorded: (examination: Examination) => Assessment;
  /** Progress and cancellation of new sheets. */
  readonly building?: ReplaceOptions;
  /** Told that a change is open, so that nothing can be repaired. */
  readonly onChangeOpen?: (() => void) | undefined;
  /** Told which fields somebody changed at the same time; their values stand. */
  readonly onOverridden?: (fields: readonly MergeConflict[]) => void;
  /** Carries the repair out, as a person chooses where a name is taken or a version lies aside. */
  readonly named?: (act: (choices: Choices) => Promise<unknown>) => Promise<unknown>;
}

/**
 * Examines once more, so that nothing is repaired from an old look, and puts right what is found: in place where that is
 * enough, else by new sheets around all answers, with the sheets before kept as the earlier version. Answers what was
 * found; `undefined` where the workbook holds no assessment, or a change is open in it. Fails with "sheet-missing", and changes nothing, where answers
 * have gone that were still there when the person confirmed: a new sheet would hide that from whoever can bring them back.
 */
export async function repairWorkbook(
  host: RepairHost,
  options: RepairOptions,
): Promise<Examination | undefined> {
  const look = await lookOf(host, options);
  if (look === undefined) return undefined;
  const { examination } = look;
  const { findings, salvaged } = examination;
  refuseNewLoss(findings, options);
  if (!findings.every(isPutRightInPlace)) {
    const repairs = {
      calculates: findings.some(({ kind }) => kind === "calculation-off"),
      forgets: salvaged.gone,
    };
    const assessment = options.recorded(examination);
    const { named = (act) => act({}) } = options;
    await named(async ({ versions = false, ...otherNames }) => {
      const change = repairChange({ ...options, ...look, assessment, repairs, otherNames });
      const { conflicts } = await host.replace(change, {
        ...options.building,
        removesPutAside: versions,
        since: look.since,
      });
      options.onOverridden?.(conflicts);
    });
  } else if (findings.length > 0) {
    await host.putRight(inPlaceRepair(findings));
  }
  return examination;
}

interface RepairLook {
  readonly examination: Examination;
  readonly grids: ReadonlyMap<string, Grid>;
  readonly since?: Moment;
}

/** At the places that were looked at before, or wherever else something may be by now. */
async function lookOf(host: RepairHost, options: RepairOptions): Promise<RepairLook | undefined> {
  const { before } = options;
  if (before !== undefined) {
    const again = await host.inspectAgain(before.found, before.expected, namesToRead);
    if (again?.since.isChangeOpen === true) {
      options.onChangeOpen?.();
      return undefined;
    }
    const examination = again && examinedAgain(before, again.found, options);
    if (again !== undefined && examination !== undefined) return { ...again, examination };
  }
  const grids = await host.readNames(namesToRead);
  const examination = await examine({ ...options, inspect: host.inspect });
  return examination && { examination, grids };
}

function refuseNewLoss(
  findings: readonly Finding[],
  { confirmed, texts }: Pick<RepairOptions, "confirmed" | "texts">,
): void {
  const known = lostAnswers(confirmed);
  const isKnown = (lost: LostAnswers) =>
    known.some(({ sheet, criterion }) => sheet === lost.sheet && criterion === lost.criterion);
  const lost = lostAnswers(findings).find((one) => !isKnown(one));
  if (lost === undefined) return;
  const { sheet, criterion } = lost;
  const { gone, goneRow } = texts.reading;
  const message =
    criterion === undefined ? filled(gone, { sheet }) : filled(goneRow, { sheet, row: criterion });
  throw new AssessmentError("sheet-missing", message, { subject: criterion ?? sheet });
}
