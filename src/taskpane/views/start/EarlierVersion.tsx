import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { TextLink } from "../../components/TextLink";
import type { Session } from "../../session/session";
import { earlierStrings } from "../../strings/earlier";
import { useStrings } from "../../strings/use-strings";

const useStyles = makeStyles({
  earlier: {
    display: "grid",
    justifyItems: "start",
    marginTop: "10px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** The version before the last change of the whole workbook: restore it, or remove it once nobody needs it. */
export function EarlierVersion({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const strings = useStrings(earlierStrings);
  const [asked, setAsked] = useState<"restore" | "remove">();
  const { earlier, isChanging, status, failure } = session;
  // Nothing else may hold what is missing.
  const isNeeded = status !== "found" || failure?.code === "sheet-missing";
  if (earlier === undefined) return null;
  if (isChanging) return <p className={styles.text}>{strings.working}</p>;
  const act = () => {
    setAsked(undefined);
    if (asked === "restore") session.restoreEarlier();
    else session.removeEarlier();
  };
  if (asked === undefined) {
    return (
      <div className={styles.earlier}>
        <TextLink onClick={() => setAsked("restore")}>
          {strings.restore[earlier.side](earlier.title)}
        </TextLink>
        {!isNeeded && <TextLink onClick={() => setAsked("remove")}>{strings.remove}</TextLink>}
      </div>
    );
  }
  return <Confirmation asked={asked} onKeep={() => setAsked(undefined)} onAct={act} />;
}

interface ConfirmationProps {
  readonly asked: "restore" | "remove";
  readonly onKeep: () => void;
  readonly onAct: () => void;
}

/** What will happen, read aloud before the answers. */
function Confirmation({ asked, onKeep, onAct }: ConfirmationProps) {
  const styles = useStyles();
  const strings = useStrings(earlierStrings);
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <div className={styles.earlier} role="group" aria-label={strings.question}>
      <p ref={question} tabIndex={-1} className={styles.text}>
        {strings.asks[asked]}
      </p>
      <div className={styles.actions}>
        <Button size="small" onClick={onKeep}>
          {strings.keep}
        </Button>
        <Button size="small" onClick={onAct}>
          {strings.yes[asked]}
        </Button>
      </div>
    </div>
  );
}
