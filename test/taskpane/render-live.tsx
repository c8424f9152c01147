import type { ComponentType } from "react";
import type { Assessment } from "../../src/core/assessment/model";
import type { Preferences, Session } from "../../src/taskpane/session/session";
import { LiveSession, type Written } from "./live-session";
import { renderView } from "./render-view";

/** Draws a view over a live session; says what was written and how the assessment stands by now. */
export function renderLive(
  View: ComponentType<{ readonly session: Session }>,
  assessment: Assessment,
  preferences: Partial<Preferences> = {},
) {
  const written: Written[] = [];
  const sessions: Session[] = [];
  const { unmount } = renderView(
    <LiveSession assessment={assessment} preferences={preferences} written={written}>
      {(session) => {
        sessions.push(session);
        return <View session={session} />;
      }}
    </LiveSession>,
  );
  return { written, current: () => sessions.at(-1)?.assessment, unmount };
}
