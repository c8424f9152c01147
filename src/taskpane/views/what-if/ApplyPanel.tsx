import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { whatIfStrings } from "../../strings/what-if";
import { useStrings } from "../../strings/use-strings";
import { useKeyDown } from "../../use-key-down";

const useStyles = makeStyles({
  panel: { flexGrow: 1, display: "grid", rowGap: "8px", ":focus": { outlineStyle: "none" } },
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  buttons: { display: "flex", flexWrap: "wrap", justifyContent: "flex-end", gap: "8px" },
});

export interface Reason {
  readonly reason: string;
  readonly by: string | undefined;
}

interface ApplyPanelProps {
  /** What a person has to know before it is written. */
  readonly notes: readonly string[];
  readonly isWriting: boolean;
  readonly onWrite: (reason: Reason) => void;
  readonly onKeep: () => void;
}

/** Asks for the reason, in place of the action bar. Escape goes on trying. */
export function ApplyPanel({ notes, isWriting, onWrite, onKeep }: ApplyPanelProps) {
  const styles = useStyles();
  const strings = useStrings(whatIfStrings);
  const [reason, setReason] = useState("");
  const [by, setBy] = useState("");
  const [isMissing, setMissing] = useState(false);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  useKeyDown(({ key }) => {
    if (key === "Escape" && !isWriting) onKeep();
  });
  const write = () => {
    setMissing(reason.trim() === "");
    if (reason.trim() !== "")
      onWrite({ reason: reason.trim(), by: by.trim() === "" ? undefined : by.trim() });
  };
  return (
    <section ref={panel} tabIndex={-1} className={styles.panel} aria-label={strings.applyTitle}>
      <h2 className={styles.title}>{strings.applyTitle}</h2>
      {notes.map((note) => (
        <p key={note} className={styles.line}>
          {note}
        </p>
      ))}
      <Field
        label={strings.reason}
        size="small"
        hint={strings.reasonHint}
        validationState={isMissing ? "error" : "none"}
        validationMessage={isMissing ? strings.reasonMissing : null}
      >
        <Textarea rows={2} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Field label={strings.by} size="small">
        <Input value={by} autoComplete="name" onChange={(_, { value }) => setBy(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button disabled={isWriting} onClick={onKeep}>
          {strings.keep}
        </Button>
        <Button appearance="primary" disabled={isWriting} onClick={write}>
          {isWriting ? strings.writing : strings.write}
        </Button>
      </div>
    </section>
  );
}
