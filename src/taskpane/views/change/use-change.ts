import { useState } from "react";
import type { Session, WantedChange } from "../../session/session";

export interface Changing {
  /** What was done last, in words. */
  readonly done: string | undefined;
  /** Carries the change out; `onDone` follows when the workbook holds it. */
  readonly carryOut: (wanted: WantedChange, onDone?: () => void) => void;
}

export function useChange(session: Session): Changing {
  const [done, setDone] = useState<string>();
  const carryOut = async (wanted: WantedChange, onDone?: () => void) => {
    setDone(undefined);
    const isDone = await session.change(wanted);
    if (!isDone) return;
    setDone(wanted.title);
    onDone?.();
  };
  return { done, carryOut: (wanted, onDone) => void carryOut(wanted, onDone) };
}
