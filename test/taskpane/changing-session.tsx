import { type ReactNode, useState } from "react";
import type { Assessment } from "../../src/core/assessment/model";
import type { Session, WantedChange } from "../../src/taskpane/session/session";
import { sessionFor } from "./session-for";

interface ChangingSessionProps {
  readonly assessment: Assessment;
  /** Collects what was asked for, in order. */
  readonly wanted?: WantedChange[];
  readonly children: (session: Session) => ReactNode;
}

/** A session whose changes take effect at once, without a workbook behind it. */
export function ChangingSession({ assessment, wanted = [], children }: ChangingSessionProps) {
  const [current, setCurrent] = useState(assessment);
  return children(
    sessionFor(current, {
      change: (change) => {
        wanted.push(change);
        setCurrent(change.apply);
        return Promise.resolve(true);
      },
    }),
  );
}
