import { useCallback, useEffect, useRef, useState } from "react";

/** Long enough to step through levels or to type on, short enough to be seen as an answer. In milliseconds. */
const PAUSE = 600;

export interface Entry<Value> {
  /** What to show: the entry under way, or what is stored. */
  readonly value: Value;
  readonly enter: (value: Value) => void;
  /** Hands the entry on now, as when the field is left. */
  readonly finish: () => void;
}

/**
 * Holds an entry until the person pauses or leaves, then writes it once. Nothing is lost when the field
 * disappears meanwhile: what is under way is written then. Give the component a key per field, so that an
 * entry is written where it was made.
 */
export function useEntry<Value>(stored: Value, write: (value: Value) => void): Entry<Value> {
  const [underWay, setUnderWay] = useState<{ readonly value: Value }>();
  const pending = useRef<{ readonly value: Value }>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latestWrite = useRef(write);
  useEffect(() => {
    latestWrite.current = write;
  });
  const finish = useCallback(() => {
    clearTimeout(timer.current);
    const last = pending.current;
    if (last === undefined) return;
    pending.current = undefined;
    setUnderWay(undefined);
    latestWrite.current(last.value);
  }, []);
  const enter = useCallback(
    (value: Value) => {
      pending.current = { value };
      setUnderWay({ value });
      clearTimeout(timer.current);
      timer.current = setTimeout(finish, PAUSE);
    },
    [finish],
  );
  useEffect(() => finish, [finish]);
  return { value: underWay === undefined ? stored : underWay.value, enter, finish };
}
