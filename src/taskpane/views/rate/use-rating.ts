import type { RefObject } from "react";
import type { Answer, Assessment, Criterion, Proposal } from "../../../core/assessment/model";
import { confirmedAnswer } from "../../../core/proposals/confirmed-answer";
import { bindsAsRedFlag } from "../../../core/scoring/red-flag";
import type { ComparisonResult } from "../../../core/scoring/result";
import { type OpenPoint, openPoints } from "../../session/open-points";
import type { Session } from "../../session/session";
import { nextPoint, type Place } from "./next-point";
import { type Answering, type Change, useAnswering } from "./use-answering";
import { type LevelEntry, useLevelEntry } from "./use-level-entry";
import { useLevelFocus } from "./use-level-focus";
import { usePlace, type Whereabouts } from "./use-place";

export interface RatingWork {
  readonly where: Whereabouts;
  readonly criterion: Criterion;
  readonly answering: Answering;
  readonly levels: LevelEntry;
  readonly points: readonly OpenPoint[];
  readonly move: (place: Place) => void;
  readonly moveBack: () => void;
  /** Absent when every point is rated. */
  readonly moveOn: (() => void) | undefined;
  /** Confirms a proposal as if its rating had been chosen: also with a word first where it excludes the vendor. */
  readonly confirm: (proposal: Proposal) => void;
  readonly dismiss: (proposal: Proposal) => void;
  readonly settle: (question: Change, keeps: boolean) => void;
}

/** Where the person is, what is being entered and where to go next. No step leaves an unanswered question behind. */
export function useRating(
  session: Session,
  assessment: Assessment,
  comparison: ComparisonResult,
  criteria: readonly [Criterion, ...Criterion[]],
  /** Holds the levels, so that the focus can be put there. */
  block: RefObject<HTMLElement | null>,
): RatingWork {
  const { order } = session.preferences;
  const points = openPoints(assessment, comparison, order);
  const where = usePlace(session, assessment, criteria, points);
  const answering = useAnswering(session, assessment);
  const levels = useLevelEntry(answering.questions, (vendor, rating) =>
    answering.answer(vendor, where.place.criterion, { rating }),
  );
  const focusLevels = useLevelFocus(block);
  const steps = criteria.map((one) => ({ id: one.id, redFlag: bindsAsRedFlag(one) }));
  const next = nextPoint(points, where.place, order, steps);
  const leave = (target: Place | undefined, step: () => void) => {
    levels.finish();
    if (target === undefined || answering.isAsking()) return;
    step();
    focusLevels(target.vendor, true);
  };
  return {
    where,
    answering,
    levels,
    points,
    criterion: criteria.find(({ id }) => id === where.place.criterion) ?? criteria[0],
    move: (place) => leave(place, () => where.go(place)),
    moveBack: () => leave(where.previous, where.back),
    moveOn: next && (() => leave(next, () => where.go(next))),
    confirm: (proposal) => {
      levels.finish();
      const answer = answerOf(assessment, proposal);
      answering.answer(proposal.vendor, proposal.criterion, confirmedAnswer(answer, proposal));
      focusLevels(proposal.vendor, false);
    },
    dismiss: (proposal) => {
      session.dismissProposals([proposal]);
      focusLevels(proposal.vendor, false);
    },
    settle: (question, keeps) => {
      if (keeps) answering.keep(question);
      else answering.drop(question);
      focusLevels(question.vendor, false);
    },
  };
}

function answerOf({ vendors }: Assessment, { vendor, criterion }: Proposal): Answer | undefined {
  return vendors.find(({ id }) => id === vendor)?.answers.get(criterion);
}
