import { makeStyles } from "@fluentui/react-components";
import type { Session } from "../session/session";
import { DifferenceNotice } from "./DifferenceNotice";
import { EditingNotice } from "./EditingNotice";
import { FailureNotice } from "./FailureNotice";

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
  const { failure, disagreements, takenSheet } = session;
  const hasFailure = failure !== undefined && takenSheet === undefined;
  if (!hasFailure && disagreements.length === 0) return null;
  return (
    <div className={styles.notices}>
      {hasFailure &&
        (failure.code === "cell-being-edited" ? (
          <EditingNotice session={session} />
        ) : (
          <FailureNotice session={session} failure={failure} />
        ))}
      {disagreements.length > 0 && <DifferenceNotice session={session} />}
    </div>
  );
}
