import { type ReactNode, useRef } from "react";
import type { Assessment, Criterion } from "../../../core/assessment/model";
import type { ComparisonResult } from "../../../core/scoring/result";
import { ViewBody } from "../../components/ViewBody";
import type { Session } from "../../session/session";
import { useKeyDown } from "../../use-key-down";
import { ActionBar } from "./ActionBar";
import { Announcement } from "./Announcement";
import { ByCriterion } from "./ByCriterion";
import { ByVendor } from "./ByVendor";
import { Confirmation } from "./Confirmation";
import { GoToCriterion } from "./GoToCriterion";
import { QuestionBlock } from "./QuestionBlock";
import { RateHeader } from "./RateHeader";
import { type RatingWork, useRating } from "./use-rating";

interface RatingProps {
  readonly session: Session;
  readonly assessment: Assessment;
  readonly comparison: ComparisonResult;
  /** In use, as the sheet lists them. */
  readonly criteria: readonly [Criterion, ...Criterion[]];
}

/** One criterion at a time, for all vendors or for one. Ctrl+Enter goes to the next open point. */
export function Rating({ session, assessment, comparison, criteria }: RatingProps) {
  const block = useRef<HTMLDivElement>(null);
  const work = useRating(session, assessment, comparison, criteria, block);
  const { where, criterion, points, answering } = work;
  useKeyDown((event) => moveOnByKey(event, work.moveOn));
  return (
    <ViewBody actions={<Actions work={work} assessment={assessment} />}>
      <RateHeader
        comparison={comparison}
        proposals={assessment.proposals ?? []}
        order={session.preferences.order}
        vendor={where.place.vendor}
        onOrder={(order) => session.prefer({ order })}
        onVendor={where.turnTo}
      />
      <QuestionBlock
        criterion={criterion}
        domain={assessment.domains.find(({ id }) => id === criterion.domain)?.title ?? criterion.domain}
      />
      <div ref={block}>
        <Answering isOff={session.isReadOnly}>
          <Answers session={session} assessment={assessment} comparison={comparison} work={work} />
        </Answering>
      </div>
      <GoToCriterion
        key={criterion.id}
        criteria={criteria}
        current={criterion.id}
        openAt={(id) => points.filter((point) => point.criterion === id).length}
        onGo={(id) => work.move({ vendor: where.place.vendor, criterion: id })}
      />
      <Announcement
        assessment={assessment}
        comparison={comparison}
        criterion={criterion}
        last={answering.last}
      />
    </ViewBody>
  );
}

/** What cannot be changed is shown and takes no entry; the notice above says why. */
function Answering({ isOff, children }: { readonly isOff: boolean; readonly children: ReactNode }) {
  if (!isOff) return children;
  return (
    <fieldset disabled style={{ margin: 0, padding: 0, border: 0, minWidth: 0 }}>
      {children}
    </fieldset>
  );
}

interface AnswersProps extends Omit<RatingProps, "criteria"> {
  readonly work: RatingWork;
}

function Answers({ session, assessment, comparison, work }: AnswersProps) {
  const { where, criterion, levels, answering } = work;
  const { order, movesOn } = session.preferences;
  const shared = {
    assessment,
    comparison,
    criterion,
    levels,
    vendor: where.place.vendor,
    onProposal: { onConfirm: work.confirm, onDismiss: work.dismiss },
  };
  if (order === "by-criterion") {
    return (
      <ByCriterion
        {...shared}
        onTurnTo={where.turnTo}
        onAnswer={(vendor, change) => answering.answer(vendor, criterion.id, change)}
      />
    );
  }
  return (
    <ByVendor
      key={`${criterion.id} ${where.place.vendor}`}
      {...shared}
      onAnswer={(change) => answering.answer(where.place.vendor, criterion.id, change)}
      onComplete={() => {
        if (movesOn) work.moveOn?.();
      }}
    />
  );
}

/** The action bar, or in its place the question that has to be answered first. */
function Actions({ work, assessment }: { readonly work: RatingWork; readonly assessment: Assessment }) {
  const [question] = work.answering.questions;
  if (question === undefined) {
    return <ActionBar onBack={work.where.previous && work.moveBack} onNext={work.moveOn} />;
  }
  return (
    <Confirmation
      key={question.vendor}
      vendor={assessment.vendors.find(({ id }) => id === question.vendor)?.name ?? question.vendor}
      onKeep={() => work.settle(question, true)}
      onChange={() => work.settle(question, false)}
    />
  );
}

function moveOnByKey(event: KeyboardEvent, moveOn: (() => void) | undefined): void {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || moveOn === undefined) return;
  event.preventDefault();
  moveOn();
}
