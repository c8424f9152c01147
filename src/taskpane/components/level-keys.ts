import type { FocusEvent, KeyboardEvent } from "react";
import { rating } from "../../core/units";
import type { LevelChoice } from "./level-choice";

type Choose = (choice: LevelChoice | undefined) => void;

const CLEARING_KEYS = ["Delete", "Backspace"];

/** Handlers of one radio of a vendor's levels, which stand in one `fieldset`. */
export function levelKeys(onChoose: Choose, onLeave: () => void) {
  return {
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => chooseByKey(event, onChoose),
    onBlur: (event: FocusEvent<HTMLInputElement>) => leaveColumn(event, onLeave),
  };
}

/** Sets the level by its key and takes the focus along; Delete clears. */
function chooseByKey(event: KeyboardEvent<HTMLInputElement>, onChoose: Choose): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const choice = choiceForKey(event.key);
  if (choice === undefined) return;
  event.preventDefault();
  onChoose(choice ?? undefined);
  const column = event.currentTarget.closest("fieldset");
  column?.querySelector<HTMLInputElement>(`input[value="${choice}"]`)?.focus();
}

/** Calls back when the focus goes elsewhere, not when it moves within the column. */
function leaveColumn(
  { currentTarget, relatedTarget }: FocusEvent<HTMLInputElement>,
  onLeave: () => void,
): void {
  const column = currentTarget.closest("fieldset");
  if (column?.contains(relatedTarget) !== true) onLeave();
}

/** `null` clears the rating, `undefined` leaves the key to the browser. */
function choiceForKey(key: string): LevelChoice | null | undefined {
  if (/^[0-4]$/.test(key)) return rating(Number(key));
  if (key === "?") return "IE";
  if (key === "-") return "NA";
  return CLEARING_KEYS.includes(key) ? null : undefined;
}
