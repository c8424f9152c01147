import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Session } from "../session/session";
import { ConflictNotice } from "./ConflictNotice";
import { DifferenceNotice } from "./DifferenceNotice";
import { EditingNotice } from "./EditingNotice";
import { FailureNotice } from "./FailureNotice";
import { UnfinishedNotice } from "./UnfinishedNotice";

const TakenNotice = lazy(() => import("./TakenNotice").then((module) => ({ default: module.TakenNotice })));

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

/** What needs the person's attention, above whatever view is open. */
export function Notices({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const { failure, disagreements, taken, unfinished, conflicts, isCreating } = session;
  const isOfChange = failure?.code === "change-unfinished" || failure?.code === "change-elsewhere";
  const hasUnfinished = unfinished !== undefined && !session.isReadOnly;
  const isToldBelow = isOfChange && hasUnfinished;
  const hasFailure = failure !== undefined && !isToldBelow;
  // Start asks for itself while it creates.
  const asks = taken !== undefined && !isCreating;
  const isQuiet = !asks && !hasUnfinished && conflicts.length === 0 && disagreements.length === 0;
  if (!hasFailure && isQuiet) return null;
  return (
    <div className={styles.notices}>
      {hasFailure &&
        (failure.code === "cell-being-edited" ? (
          <EditingNotice session={session} />
        ) : (
          <FailureNotice session={session} failure={failure} />
        ))}
      {asks && (
        <Suspense>
          <TakenNotice session={session} />
        </Suspense>
      )}
      {hasUnfinished && <UnfinishedNotice session={session} unfinished={unfinished} />}
      {conflicts.length > 0 && <ConflictNotice session={session} />}
      {disagreements.length > 0 && <DifferenceNotice session={session} />}
    </div>
  );
}
