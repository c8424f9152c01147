import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { Notice } from "../components/Notice";
import type { Session } from "../session/session";
import { noticesStrings } from "../strings/notices";
import { useStrings } from "../strings/use-strings";
import { EditingNotice } from "./EditingNotice";
import { FailureNotice } from "./FailureNotice";
import { useLasting } from "../use-lasting";

const TakenNotice = lazy(() => import("./TakenNotice").then((module) => ({ default: module.TakenNotice })));
const ConflictNotice = lazy(() =>
  import("./ConflictNotice").then((module) => ({ default: module.ConflictNotice })),
);
const DifferenceNotice = lazy(() =>
  import("./DifferenceNotice").then((module) => ({ default: module.DifferenceNotice })),
);
const OverriddenNotice = lazy(() =>
  import("./OverriddenNotice").then((module) => ({ default: module.OverriddenNotice })),
);
const UnfinishedNotice = lazy(() =>
  import("./UnfinishedNotice").then((module) => ({ default: module.UnfinishedNotice })),
);

const PATIENCE_MS = 3000;

const useStyles = makeStyles({
  notices: {
    flexShrink: 0,
    display: "grid",
    rowGap: "8px",
    padding: "12px 16px 0",
    maxHeight: "50%",
    overflowY: "auto",
    "@media (max-width: 290px)": { paddingLeft: "12px", paddingRight: "12px" },
  },
});

/** Excel holds a change back while somebody types in a cell; shorter waits need no words. */
function WaitingNotice() {
  const { waiting } = useStrings(noticesStrings);
  return (
    <Notice intent="info" title={waiting.title} live="status">
      {waiting.text}
    </Notice>
  );
}

/** What needs the person's attention, above whatever view is open. */
export function Notices({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const { failure, disagreements, taken, unfinished, conflicts, overridden, isCreating } = session;
  const isOfChange = failure?.code === "change-unfinished" || failure?.code === "change-elsewhere";
  const hasUnfinished = unfinished !== undefined && !session.isReadOnly;
  const isToldBelow = isOfChange && hasUnfinished;
  const hasFailure = failure !== undefined && !isToldBelow;
  // Start asks for itself while it creates.
  const asks = taken !== undefined && !isCreating;
  const isWaiting = useLasting(session.isChanging && taken === undefined && !hasUnfinished, PATIENCE_MS);
  const isSettled = [conflicts, overridden, disagreements].every(({ length }) => length === 0);
  const isQuiet = !asks && !isWaiting && !hasUnfinished && isSettled;
  if (!hasFailure && isQuiet) return null;
  return (
    <div className={styles.notices}>
      {hasFailure &&
        (failure.code === "cell-being-edited" ? (
          <EditingNotice session={session} />
        ) : (
          <FailureNotice session={session} failure={failure} />
        ))}
      {isWaiting && <WaitingNotice />}
      <Suspense>
        {asks && <TakenNotice session={session} />}
        {hasUnfinished && <UnfinishedNotice session={session} unfinished={unfinished} />}
        {overridden.length > 0 && <OverriddenNotice session={session} />}
        {conflicts.length > 0 && <ConflictNotice session={session} />}
        {disagreements.length > 0 && <DifferenceNotice session={session} />}
      </Suspense>
    </div>
  );
}
