import type { Change } from "../model";
import type { ChangeDocument } from "./assessment-document";
import { given } from "./printed-entry";

/** Both ways: a change is nothing but text. */
export function changeAsText({ on, what, from, to, reason, by }: ChangeDocument): Change {
  return { on, what, from: given(from), to: given(to), reason: given(reason), by: given(by) };
}
