import { Field, Input, Textarea } from "@fluentui/react-components";
import { useId, useRef } from "react";
import { useEntry } from "../../use-entry";

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
export function TextField({
  label,
  hint,
  error,
  value,
  suggestions = [],
  isLong = false,
  onWrite,
  onDone,
}: TextFieldProps) {
  const listId = useId();
  const hasChanged = useRef(false);
  const typed = useEntry(value ?? "", (text) => onWrite(textOrNothing(text)));
  const entry = {
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
  return (
    <Field
      label={label}
      size="small"
      hint={hint ?? null}
      validationState={error === undefined ? "none" : "error"}
      validationMessage={error ?? null}
    >
      {(field) =>
        isLong ? (
          <Textarea {...field} {...entry} resize="vertical" />
        ) : (
          <>
            <Input
              {...field}
              {...entry}
              list={suggestions.length > 0 ? listId : undefined}
              autoComplete="off"
            />
            <Suggestions id={listId} values={suggestions} />
          </>
        )
      }
    </Field>
  );
}

function Suggestions({ id, values }: { readonly id: string; readonly values: readonly string[] }) {
  if (values.length === 0) return null;
  return (
    <datalist id={id}>
      {values.map((value) => (
        <option key={value} value={value} />
      ))}
    </datalist>
  );
}

function textOrNothing(text: string): string | undefined {
  return text.trim() === "" ? undefined : text;
}
