import { HostError } from "../book/host-error";
import { Place } from "../objects/place";
import type { ExcelObject } from "./excel-object";
import { NULL_OBJECT } from "./excel-object";
import { callMember, writeMember } from "./members";
import type { Refuse } from "./members";
import { ObjectPaths } from "./object-paths";
import { query } from "./query";
import type { Services } from "./services";
import { ACTION } from "./wire";
import type { Action, Answer, Batch, WireError } from "./wire";

/** Called before each action; throws to make the batch fail there. */
type Checkpoint = (action: Action) => void;

/**
 * Carries out a batch, action by action. What was done before a failing action stays done, as in Excel: a batch
 * is not a transaction.
 */
export async function answerBatch(
  batch: Batch,
  root: ExcelObject,
  services: Services,
  refuse: Refuse,
  checkpoint: Checkpoint,
): Promise<Answer> {
  const paths = new ObjectPaths(batch, root, services, refuse);
  const results: { ActionId: number; Value: unknown }[] = [];
  // A trace action counts as done only when it is named in both lists; event handlers attach on it.
  const traceIds: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      checkpoint(action);
      if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: await perform(action, paths, batch, refuse) });
    } catch (cause) {
      return { Results: results, TraceIds: traceIds, Error: wireError(cause, action, index) };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

async function perform(action: Action, paths: ObjectPaths, batch: Batch, refuse: Refuse): Promise<unknown> {
  if (action.ActionType === ACTION.trace) return null;
  const object = await paths.object(action.ObjectPathId);
  if (object === NULL_OBJECT) return null;
  switch (action.ActionType) {
    case ACTION.instantiate:
      if (batch.AutoKeepReference && object instanceof Place) object.keepReference();
      return object.identity();
    case ACTION.query:
      return query(object, action.QueryInfo?.Select ?? [], refuse);
    case ACTION.method:
      return plain(await callMember(object, action.Name, await paths.given(action.ArgumentInfo), refuse));
    case ACTION.setProperty: {
      const [value = null] = await paths.given(action.ArgumentInfo);
      writeMember(object, action.Name, value, refuse);
      return null;
    }
    default:
      throw new HostError("HostNotImplemented", `Actions of type ${action.ActionType} are not answered.`);
  }
}

/** Objects are answered by their instantiation, only plain values and lists of them travel here. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value;
  return value === undefined || value === NULL_OBJECT || typeof value === "object" ? null : value;
}

function wireError(cause: unknown, action: Action, index: number): WireError {
  // Anything but a host's error is a mistake of the emulator itself and must not pass for Excel's answer.
  if (!(cause instanceof HostError)) throw cause;
  return {
    Code: cause.code,
    Message: cause.message,
    Location: action.Name,
    ActionIndex: index,
    HttpStatusCode: 400,
  };
}
