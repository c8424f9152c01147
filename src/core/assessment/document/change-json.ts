import type { Change } from "../model";
import { given } from "./printed-entry";

/** Both ways: a change is nothing but text. */
export function changeAsText({ on, what, from, to, reason, by }: Change): Change {
  return { on, what, from: given(from), to: given(to), reason: given(reason), by: given(by) };
}
