import type { FocusEvent, KeyboardEvent } from "react";
import { rating } from "../../core/units";
import type { LevelChoice } from "./level-choice";

type Choose = (choice: LevelChoice | undefined) => void;

const CLEARING_KEYS = ["Delete", "Backspace"];

/** Sets the level by its key and takes the focus along; Delete clears. */
export function chooseByKey(event: KeyboardEvent<HTMLElement>, onChoose: Choose): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const choice = choiceForKey(event.key);
  if (choice === undefined) return;
  event.preventDefault();
  onChoose(choice ?? undefined);
  event.currentTarget.querySelector<HTMLInputElement>(`input[value="${choice}"]`)?.focus();
}

/** Calls back when the focus goes elsewhere, not when it moves within the column. */
export function leaveColumn(event: FocusEvent<HTMLElement>, onLeave: () => void): void {
  if (!event.currentTarget.contains(event.relatedTarget)) onLeave();
}

/** `null` clears the rating, `undefined` leaves the key to the browser. */
function choiceForKey(key: string): LevelChoice | null | undefined {
  if (/^[0-4]$/.test(key)) return rating(Number(key));
  if (key === "?") return "IE";
  if (key === "-") return "NA";
  return CLEARING_KEYS.includes(key) ? null : undefined;
}
