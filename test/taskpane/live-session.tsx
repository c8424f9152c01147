import { type ReactNode, useState } from "react";
import type { Answer, Assessment } from "../../src/core/assessment/model";
import { withChange } from "../../src/core/changes/with-change";
import { withAnswer } from "../../src/core/comparison/with-answer";
import { proposalsFor, withConfirmed, withoutProposals } from "../../src/core/proposals/confirmed-answer";
import { compare } from "../../src/core/scoring/compare";
import { DEFAULT_PREFERENCES } from "../../src/taskpane/session/preferences";
import type { Preferences, Session } from "../../src/taskpane/session/session";
import { sessionFor } from "./session-for";

export type Written = readonly [vendor: string, criterion: string, change: Partial<Answer>];

interface LiveSessionProps {
  readonly assessment: Assessment;
  readonly preferences: Partial<Preferences>;
  /** Collects what is written, in order. */
  readonly written: Written[];
  readonly children: (session: Session) => ReactNode;
}

/** A session whose answers and preferences take effect at once, as in the pane, without a workbook behind it. */
export function LiveSession({ assessment, preferences, written, children }: LiveSessionProps) {
  const [current, setCurrent] = useState(assessment);
  const [preferred, setPreferred] = useState<Preferences>({ ...DEFAULT_PREFERENCES, ...preferences });
  return children(
    sessionFor(current, {
      comparison: compare(current),
      preferences: preferred,
      answer: (vendor, criterion, change) => {
        written.push([vendor, criterion, change]);
        setCurrent((before) => {
          const settled = change.rating === undefined ? [] : proposalsFor(before, vendor, criterion);
          return withoutProposals(withAnswer(before, vendor, criterion, change), settled);
        });
      },
      confirm: (proposals) => setCurrent((before) => withConfirmed(before, proposals)),
      dismissProposals: (proposals) => setCurrent((before) => withoutProposals(before, proposals)),
      change: ({ apply, log }) => {
        setCurrent((before) => {
          const after = apply(before);
          return log === undefined ? after : withChange(after, { on: "2026-11-12T09:14", ...log });
        });
        return Promise.resolve(true);
      },
      prefer: (change) => setPreferred((before) => ({ ...before, ...change })),
    }),
  );
}
