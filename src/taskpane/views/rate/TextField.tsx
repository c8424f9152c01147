import { Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { useId, useRef } from "react";
import { useEntry } from "../../use-entry";

// Fields share a narrow row: they take what there is instead of the width browsers give them.
const useStyles = makeStyles({ field: { minWidth: 0 }, input: { minWidth: 0, width: "100%" } });

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong, and what to do; next to the field, and the entry stays. */
  readonly error?: string | undefined;
  readonly value: string | undefined;
  /** Entries to choose from, for example references already used. */
  readonly suggestions?: readonly string[];
  readonly isLong?: boolean;
  readonly onWrite: (value: string | undefined) => void;
  /** The field was changed and then left. */
  readonly onDone?: (value: string | undefined) => void;
}

/** A text that is written when the person pauses or leaves the field. An emptied field is no text. */
export function TextField({ label, hint, error, suggestions = [], isLong = false, ...text }: TextFieldProps) {
  const styles = useStyles();
  const entry = useTextEntry(text);
  const listId = useId();
  const list = suggestions.length === 0 ? undefined : listId;
  return (
    <Field
      label={label}
      size="small"
      className={styles.field}
      hint={hint ?? null}
      validationState={error === undefined ? "none" : "error"}
      validationMessage={error ?? null}
    >
      {(field) =>
        isLong ? (
          <Textarea {...field} {...entry} resize="vertical" />
        ) : (
          <>
            <Input {...field} {...entry} className={styles.input} list={list} autoComplete="off" />
            {list !== undefined && <Suggestions id={list} values={suggestions} />}
          </>
        )
      }
    </Field>
  );
}

function useTextEntry({ value, onWrite, onDone }: Pick<TextFieldProps, "value" | "onWrite" | "onDone">) {
  const hasChanged = useRef(false);
  const typed = useEntry(value ?? "", (text) => onWrite(textOrNothing(text)));
  return {
    value: typed.value,
    onChange: (_: unknown, { value: text }: { readonly value: string }) => {
      hasChanged.current = true;
      typed.enter(text);
    },
    onBlur: () => {
      typed.finish();
      if (hasChanged.current) onDone?.(textOrNothing(typed.value));
      hasChanged.current = false;
    },
  };
}

function Suggestions({ id, values }: { readonly id: string; readonly values: readonly string[] }) {
  return (
    <datalist id={id}>
      {values.map((value) => (
        <option key={value} value={value}>
          {value}
        </option>
      ))}
    </datalist>
  );
}

function textOrNothing(text: string): string | undefined {
  return text.trim() === "" ? undefined : text;
}
