import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { Notice } from "../components/Notice";
import type { Session } from "../session/session";
import { noticesStrings } from "../strings/notices";
import { useStrings } from "../strings/use-strings";

const useStyles = makeStyles({
  waiting: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    marginTop: "8px",
  },
  ring: {
    boxSizing: "border-box",
    width: "16px",
    height: "16px",
    border: `2px solid ${tokens.colorNeutralStroke1}`,
    borderTopColor: tokens.colorCompoundBrandStroke,
    borderRadius: tokens.borderRadiusCircular,
    animationName: { to: { transform: "rotate(360deg)" } },
    animationDuration: "1.5s",
    animationTimingFunction: "linear",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
  },
  clock: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
});

/** Excel takes nothing while somebody types in a cell: say so, keep the ratings, go on by itself. */
export function EditingNotice({ session }: { readonly session: Session }) {
  const strings = useStrings(noticesStrings);
  const { editing } = strings;
  const isWaiting = session.unwritten > 0 || session.status === "loading";
  return (
    <Notice
      intent="warning"
      title={editing.title}
      live="status"
      actions={
        !isWaiting && (
          <Button size="small" onClick={session.dismiss}>
            {strings.close}
          </Button>
        )
      }
    >
      {editing.text} {session.unwritten > 0 && editing.kept(session.unwritten)}
      {!isWaiting && editing.thenTryAgain}
      {isWaiting && <Waiting session={session} />}
    </Notice>
  );
}

function Waiting({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const strings = useStrings(noticesStrings);
  const seconds = useSeconds();
  return (
    <div className={styles.waiting}>
      {/* Counting aloud every second helps nobody. */}
      <span aria-hidden="true" className={styles.clock}>
        <span className={styles.ring} />
        {strings.editing.waiting(seconds)}
      </span>
      {session.unwritten > 0 && (
        <Button size="small" onClick={session.discardUnwritten}>
          {strings.discard(session.unwritten)}
        </Button>
      )}
    </div>
  );
}

function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}
