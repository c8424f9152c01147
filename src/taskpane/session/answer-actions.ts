import type { Answer, Assessment, Proposal } from "../../core/assessment/model";
import type { CriterionId, VendorId } from "../../core/units";
import { confirmedAnswer, proposalsFor } from "../../core/proposals/confirmed-answer";
import { type PendingAnswer, withAnswers, withPending } from "./pending-answers";
import type { SessionActions } from "./session-of-state";
import type { StateStore } from "./session-state";
import type { AnswerWriter } from "./write-answers";

/** What a person does with answers and with the proposals about them. All of it waits as pending until it is written. */
export function answerActions(
  store: StateStore,
  writer: Pick<AnswerWriter, "flush">,
): Pick<SessionActions, "answer" | "confirm" | "dismissProposals"> {
  const put = (pending: readonly PendingAnswer[]) => {
    store.set({ pending });
    writer.flush();
  };
  return {
    answer: (vendor, criterion, change) => {
      const settled = change.rating === undefined ? [] : proposalsFor(current(store), vendor, criterion);
      const expected = answerIn(store, vendor, criterion);
      put(withPending(store.get().pending, vendor, criterion, change, settled, expected));
    },
    confirm: (proposals) =>
      put(proposals.reduce((pending, one) => confirmed(store, pending, one), store.get().pending)),
    dismissProposals: (proposals) =>
      put(
        proposals.reduce(
          (pending, one) => withPending(pending, one.vendor, one.criterion, {}, [one]),
          store.get().pending,
        ),
      ),
  };
}

/** Everything else proposed for the same answer goes too. */
function confirmed(
  store: StateStore,
  pending: readonly PendingAnswer[],
  proposal: Proposal,
): readonly PendingAnswer[] {
  const { vendor, criterion } = proposal;
  const assessment = current(store);
  const answer = assessment.vendors.find(({ id }) => id === vendor)?.answers.get(criterion);
  const change = confirmedAnswer(answer, proposal);
  const settled = proposalsFor(assessment, vendor, criterion);
  return withPending(pending, vendor, criterion, change, settled, answerIn(store, vendor, criterion));
}

/** As a person sees it here, with what is on its way to the workbook. */
function answerIn(store: StateStore, vendor: VendorId, criterion: CriterionId): Answer {
  return (
    current(store)
      .vendors.find(({ id }) => id === vendor)
      ?.answers.get(criterion) ?? {}
  );
}

function current(store: StateStore): Pick<Assessment, "proposals" | "vendors"> {
  const { reading, pending } = store.get();
  return reading === undefined ? { vendors: [] } : withAnswers(reading.assessment, pending);
}
