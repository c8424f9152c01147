import { useState } from "react";
import type { Assessment } from "../../../core/assessment/model";
import { type FirmnessState, useFirmness } from "../../analysis/use-firmness";

interface StoppableFirmness {
  readonly state: FirmnessState | { readonly status: "stopped" };
  readonly stop: () => void;
  readonly goOn: () => void;
}

/** How firm the ranking is, worked out again on every change; a long computation can be stopped until the next one. */
export function useStoppableFirmness(assessment: Assessment): StoppableFirmness {
  const [stopped, setStopped] = useState<Assessment>();
  const isStopped = stopped === assessment;
  const state = useFirmness(isStopped ? undefined : assessment);
  return {
    state: isStopped ? { status: "stopped" } : state,
    stop: () => setStopped(assessment),
    goOn: () => setStopped(undefined),
  };
}
