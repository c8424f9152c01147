import type { Batch } from "./wire";
import { ACTION, PATH } from "./wire";

const RELEASES: ReadonlySet<string> = new Set(["_RemoveReference", "_RemoveAllReferences"]);

/** True for batches the client sends on its own account: its start-up notice, and references it gives back. */
export function isByClient({ Actions: actions, ObjectPaths: paths }: Batch): boolean {
  if (Object.values(paths).some((path) => path.ObjectPathType === PATH.service)) return true;
  const calls = actions.filter(
    ({ ActionType }) => ActionType !== ACTION.instantiate && ActionType !== ACTION.trace,
  );
  return (
    calls.length > 0 &&
    calls.every(({ ActionType, Name }) => ActionType === ACTION.method && RELEASES.has(Name))
  );
}
