import type { Answer, Assessment, Proposal, Vendor } from "../../core/assessment/model";
import { withoutProposals } from "../../core/proposals/confirmed-answer";
import type { CriterionId, VendorId } from "../../core/units";

/** A change that the workbook has not shown us yet. */
export interface PendingAnswer {
  readonly vendor: VendorId;
  readonly criterion: CriterionId;
  readonly change: Partial<Answer>;
  /** Proposals about this answer that are confirmed or dismissed with it: they go in the same write. */
  readonly settled?: readonly Proposal[];
  /** The answer as it was when somebody began to change it here; absent, whatever stands in the sheet is overwritten. */
  readonly expected?: Answer | undefined;
  /** "written": the workbook took it, the next read will bring it. "in conflict": a person has to choose. */
  readonly stage: "waiting" | "being written" | "in conflict" | "written";
}

/** Adds a change, or joins it to one that still waits for the same vendor and criterion: the later entry of a field wins. */
export function withPending(
  pending: readonly PendingAnswer[],
  vendor: VendorId,
  criterion: CriterionId,
  change: Partial<Answer>,
  settled: readonly Proposal[] = [],
  expected?: Answer,
): readonly PendingAnswer[] {
  // The last one, because a failed write puts earlier entries back in front of later ones.
  const waiting = pending.findLast(
    (one) => one.stage === "waiting" && one.vendor === vendor && one.criterion === criterion,
  );
  if (waiting === undefined)
    return [
      ...pending,
      {
        vendor,
        criterion,
        change,
        ...(settled.length > 0 && { settled }),
        ...(expected !== undefined && { expected }),
        stage: "waiting",
      },
    ];
  const joined: PendingAnswer = {
    ...waiting,
    change: { ...waiting.change, ...change },
    ...(settled.length > 0 && { settled: [...(waiting.settled ?? []), ...settled] }),
  };
  return pending.map((one) => (one === waiting ? joined : one));
}

/** The assessment as it will be once everything pending stands in the workbook. */
export function withAnswers(assessment: Assessment, pending: readonly PendingAnswer[]): Assessment {
  if (pending.length === 0) return assessment;
  const vendors = assessment.vendors.map((vendor) => answered(vendor, pending));
  const settled = pending.flatMap((one) => one.settled ?? []);
  return withoutProposals({ ...assessment, vendors }, settled);
}

/** How many ratings (pairs of vendor and criterion) the workbook has not taken. */
export function countUnwritten(pending: readonly PendingAnswer[]): number {
  const unwritten = pending.filter((one) => one.stage !== "written");
  return new Set(unwritten.map((one) => `${one.vendor} ${one.criterion}`)).size;
}

function answered(vendor: Vendor, pending: readonly PendingAnswer[]): Vendor {
  const own = pending.filter((one) => one.vendor === vendor.id);
  if (own.length === 0) return vendor;
  const answers = new Map(vendor.answers);
  for (const { criterion, change } of own) answers.set(criterion, { ...answers.get(criterion), ...change });
  return { ...vendor, answers };
}
