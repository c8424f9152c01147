import { isFilled } from "../assessment/cell-text";
import { isUnreadable, type Project } from "../assessment/model";
import type { IsoDate } from "../units";

/** When and by whom the weights were fixed; absent until a day stands there. */
export interface FixedWeights {
  readonly on: IsoDate;
  readonly by: string | undefined;
}

/** From here on a change of weights needs a reason that stays visible. */
export function fixedWeights({ weightsFixedOn, weightsFixedBy }: Project): FixedWeights | undefined {
  if (weightsFixedOn === undefined || isUnreadable(weightsFixedOn)) return undefined;
  return { on: weightsFixedOn, by: isFilled(weightsFixedBy) ? weightsFixedBy : undefined };
}
