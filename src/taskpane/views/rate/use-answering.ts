import { useEffect, useRef, useState } from "react";
import type { Answer, Assessment } from "../../../core/assessment/model";
import { excludesVendor } from "../../../core/comparison/exclusion";
import type { CriterionId, VendorId } from "../../../core/units";
import type { Session } from "../../session/session";
import type { Place } from "./next-point";

export interface Change extends Place {
  readonly change: Partial<Answer>;
}

export interface Answering {
  readonly answer: (vendor: VendorId, criterion: CriterionId, change: Partial<Answer>) => void;
  /** Changes that would exclude their vendor and wait for a word; nothing of them is written yet. */
  readonly questions: readonly Change[];
  /** The same, already true within the event that asked. */
  readonly isAsking: () => boolean;
  readonly keep: (question: Change) => void;
  readonly drop: (question: Change) => void;
  /** Where something was written last, for the announcement of its consequence. */
  readonly last: Place | undefined;
}

/**
 * Writes answers. The first change that would exclude a vendor is asked about, once per vendor. A question
 * nobody answered before the view closes is written as it was entered: an entry is never lost.
 */
export function useAnswering(session: Session, assessment: Assessment): Answering {
  const [questions, setQuestions] = useState<readonly Change[]>([]);
  const [last, setLast] = useState<Place>();
  const asked = useRef<readonly Change[]>([]);
  const confirmed = useRef(new Set<VendorId>());
  const isOpen = useLastWords(() => asked.current.forEach(write));

  function ask(next: readonly Change[]): void {
    asked.current = next;
    setQuestions(next);
  }
  function write({ vendor, criterion, change }: Change): void {
    ask(asked.current.filter((question) => question.vendor !== vendor));
    setLast({ vendor, criterion });
    session.answer(vendor, criterion, change);
  }
  function answer(vendor: VendorId, criterion: CriterionId, change: Partial<Answer>): void {
    const waiting = asked.current.find(
      (question) => question.vendor === vendor && question.criterion === criterion,
    );
    const whole = { vendor, criterion, change: { ...waiting?.change, ...change } };
    const isNew = isOpen() && !confirmed.current.has(vendor);
    if (!isNew || !excludesVendor(assessment, vendor, criterion, whole.change)) write(whole);
    else ask([...asked.current.filter((question) => question !== waiting), whole]);
  }
  function keep(question: Change): void {
    confirmed.current.add(question.vendor);
    write(question);
  }
  return {
    answer,
    questions,
    isAsking: () => asked.current.length > 0,
    keep,
    drop: (question) => ask(asked.current.filter((one) => one !== question)),
    last,
  };
}

/** Calls back once when the view closes, and tells whether it is still open. */
function useLastWords(onClose: () => void): () => boolean {
  const isOpen = useRef(true);
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
      latest.current();
    };
  }, []);
  return () => isOpen.current;
}
