import { Field } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { changeStrings } from "../../strings/change";
import { useStrings } from "../../strings/use-strings";

interface FaultyFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Completes the sentence that the label begins, for example "must not be empty". */
  readonly rule: string | undefined;
  readonly children: ReactElement;
}

/** A field that names itself in what is wrong with it. */
export function FaultyField({ label, hint, rule, children }: FaultyFieldProps) {
  const { fault } = useStrings(changeStrings);
  return (
    <Field
      label={label}
      hint={hint ?? null}
      validationState={rule === undefined ? "none" : "error"}
      validationMessage={rule === undefined ? null : fault(label, rule)}
    >
      {children}
    </Field>
  );
}
