import { useEffect, useMemo, useState } from "react";
import { defaultFirmnessSettings, type Firmness, type FirmnessSettings } from "../../core/analysis/firmness";
import { firmness } from "../../core/analysis/firmness-job";
import { kept } from "../../core/kept";
import type { Assessment } from "../../core/assessment/model";
import { computeFirmness } from "./compute-firmness";

/** How firm the ranking of an assessment is, as far as it is known. */
export type FirmnessState =
  /** Fewer than two vendors are ranked. */
  | { readonly status: "none" }
  /** `earlier` is what was last computed, of the assessment before: show it as such, or not at all. */
  | { readonly status: "computing"; readonly progress: number; readonly earlier: Firmness | undefined }
  | { readonly status: "done"; readonly firmness: Firmness };

/** What changed is drawn first, and several changes in a row are computed once. */
const AFTER_DRAWING_MS = 50;

/** Draws times answers up to which everything is computed at once, well within a frame. */
const SMALL = 250_000;

/**
 * Computed again whenever the assessment changes: small cases at once, larger ones in a worker. A change while it
 * computes cancels what is under way.
 */
export function useFirmness(
  assessment: Assessment | undefined,
  settings: FirmnessSettings = defaultFirmnessSettings,
): FirmnessState {
  const atOnce = useMemo(
    () =>
      assessment !== undefined && isSmall(assessment, settings)
        ? { firmness: firmness(assessment, settings) }
        : undefined,
    [assessment, settings],
  );
  const [found, setFound] = useState<Found>({});
  useEffect(() => {
    if (assessment === undefined || atOnce !== undefined) return undefined;
    let cancel: (() => void) | undefined;
    const timer = setTimeout(() => {
      cancel = computeFirmness(assessment, settings, {
        onProgress: (progress) =>
          setFound(({ done }) => ({ done, underway: { assessment, settings, progress } })),
        onDone: (computed) =>
          setFound(({ done }) => ({
            done: { assessment, settings, firmness: kept(done?.firmness, computed) },
          })),
        onFailed: (message) => setFound({ fault: new Error(message) }),
      });
    }, AFTER_DRAWING_MS);
    return () => {
      clearTimeout(timer);
      cancel?.();
    };
  }, [assessment, settings, atOnce]);
  const { done, underway, fault } = found;
  if (fault !== undefined) throw fault;
  if (assessment === undefined) return { status: "none" };
  if (atOnce !== undefined) return stateOf(atOnce.firmness);
  const isOfThis = (of: Of | undefined) => of?.assessment === assessment && of.settings === settings;
  if (done !== undefined && isOfThis(done)) return stateOf(done.firmness);
  const progress = isOfThis(underway) ? (underway?.progress ?? 0) : 0;
  return { status: "computing", progress, earlier: done?.firmness };
}

interface Of {
  readonly assessment: Assessment;
  readonly settings: FirmnessSettings;
}

interface Found {
  readonly underway?: Of & { readonly progress: number };
  readonly done?: (Of & { readonly firmness: Firmness | undefined }) | undefined;
  readonly fault?: Error;
}

function stateOf(known: Firmness | undefined): FirmnessState {
  return known === undefined ? { status: "none" } : { status: "done", firmness: known };
}

function isSmall({ vendors, criteria }: Assessment, { draws }: FirmnessSettings): boolean {
  return draws * vendors.length * criteria.length <= SMALL;
}
