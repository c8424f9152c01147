import { createContext, useContext, useMemo, useState } from "react";
import type { ProfileId } from "../../../core/catalog";
import type { StricterContextId } from "../../../core/weighting/stricter-contexts";

export type Step = "project" | "vendors" | "weights";
export const STEPS = ["project", "vendors", "weights"] as const satisfies readonly Step[];

export interface VendorLine {
  /** Tells lines apart while they are edited; the letter comes from the place among the named lines. */
  readonly key: number;
  readonly name: string;
}

/** A new assessment as far as it has been typed. Weights by domain, as typed; absent ones are the defaults. */
export interface Draft {
  /** Absent before the first step: what was typed is kept all the same. */
  readonly step: Step | undefined;
  readonly title: string;
  readonly profiles: readonly ProfileId[];
  readonly showsAllProfiles: boolean;
  readonly vendors: readonly VendorLine[];
  readonly weights: Readonly<Record<string, string>>;
  /** Contexts whose stricter settings the assessment starts with. */
  readonly contexts: readonly StricterContextId[];
  /** Who fixes the weights; empty: nobody yet. */
  readonly fixedBy: string;
}

export const EMPTY_DRAFT: Draft = {
  step: undefined,
  title: "",
  profiles: [],
  showsAllProfiles: false,
  vendors: [
    { key: 0, name: "" },
    { key: 1, name: "" },
  ],
  weights: {},
  contexts: [],
  fixedBy: "",
};

export interface DraftState {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
}

/** Held above the views, so that a look at Settings loses nothing that was typed. */
export const DraftContext = createContext<DraftState>({ draft: EMPTY_DRAFT, change: () => undefined });

export function useDraft(): DraftState {
  return useContext(DraftContext);
}

export function useDraftState(): DraftState {
  const [draft, change] = useState(EMPTY_DRAFT);
  return useMemo(() => ({ draft, change }), [draft]);
}
