import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";

export interface Reason {
  readonly text: string;
  /** As typed, spaces included. */
  readonly entry: string;
  readonly isMissing: boolean;
  readonly enter: (text: string) => void;
  /** Whether it may go on; a missing reason is then said beside the field. */
  readonly isGiven: (isNeeded: boolean) => boolean;
  readonly clear: () => void;
}

/** A reason typed for a change. */
export function useReason(): Reason {
  const [text, setText] = useState("");
  const [isMissing, setMissing] = useState(false);
  return {
    text: text.trim(),
    entry: text,
    isMissing: isMissing && text.trim() === "",
    enter: setText,
    isGiven: (isNeeded) => {
      const lacks = isNeeded && text.trim() === "";
      setMissing(lacks);
      return !lacks;
    },
    clear: () => {
      setText("");
      setMissing(false);
    },
  };
}

interface ReasonFieldProps {
  readonly reason: Reason;
  readonly label: string;
  readonly hint?: string;
  readonly missing: string;
}

export function ReasonField({ reason, label, hint, missing }: ReasonFieldProps) {
  return (
    <Field
      label={label}
      hint={hint ?? null}
      validationState={reason.isMissing ? "error" : "none"}
      validationMessage={reason.isMissing ? missing : null}
    >
      <Textarea resize="vertical" value={reason.entry} onChange={(_, { value }) => reason.enter(value)} />
    </Field>
  );
}
