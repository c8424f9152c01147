import type { Domain, Settings } from "../assessment/model";
import { type CatalogDomainId, DOMAINS } from "../catalog/domains";

export const STRICTER_CONTEXT_IDS = ["conflict", "children", "surveillance"] as const;
export type StricterContextId = (typeof STRICTER_CONTEXT_IDS)[number];

interface StricterContext {
  /** These domains count twice their default weight. */
  readonly doubled: readonly CatalogDomainId[];
  readonly settings?: {
    /** Highest rating that a statement without a document can prove. */
    readonly statementCap: number;
    /** A red flag whose worst reading is below this is conditional. */
    readonly conditionalBelow: number;
  };
}

/**
 * Where a promise that fails costs people their safety, a statement alone is what the rating scale calls level 1,
 * "assertion or token measure", and a red flag is clear only from level 3, "documented and in force for this offer".
 */
const PROOF_BEFORE_TRUST = { statementCap: 1, conditionalBelow: 2.5 };

/** Which domains, and why, stands in docs/decisions/0012-stricter-contexts.md. */
const STRICTER_CONTEXTS: Readonly<Record<StricterContextId, StricterContext>> = {
  conflict: { doubled: ["DDL", "GAC", "EQL"], settings: PROOF_BEFORE_TRUST },
  children: { doubled: ["PRV", "EQL", "REM"] },
  surveillance: { doubled: ["PRV", "GAC", "ALG"], settings: PROOF_BEFORE_TRUST },
};

/** Domains that count twice in at least one of the contexts, in catalog order. */
export function doubledDomains(contexts: readonly StricterContextId[]): readonly CatalogDomainId[] {
  const doubled = new Set(contexts.flatMap((id) => STRICTER_CONTEXTS[id].doubled));
  return DOMAINS.map(({ id }) => id).filter((id) => doubled.has(id));
}

/**
 * The catalog's default weights, doubled where a context asks for it: once, also when several do, so that contexts can be
 * combined in any order. A buyer's own domain keeps its weight.
 */
export function contextWeights(
  domains: readonly Domain[],
  contexts: readonly StricterContextId[],
): readonly Domain["weight"][] {
  const doubled = new Set<string>(doubledDomains(contexts));
  const defaults = new Map<string, number>(DOMAINS.map(({ id, defaultWeight }) => [id, defaultWeight]));
  return domains.map(({ id, weight }) => {
    const usual = defaults.get(id);
    if (usual === undefined) return weight;
    return doubled.has(id) ? 2 * usual : usual;
  });
}

/** The settings, made stricter where a context asks for it, and never looser than they are. */
export function contextSettings(settings: Settings, contexts: readonly StricterContextId[]): Settings {
  const rules = contexts.flatMap((id) => STRICTER_CONTEXTS[id].settings ?? []);
  const statement = Math.min(settings.caps.C, ...rules.map(({ statementCap }) => statementCap));
  const conditionalBelow = Math.max(
    settings.thresholds.conditionalBelow,
    ...rules.map((rule) => rule.conditionalBelow),
  );
  return {
    ...settings,
    caps: { ...settings.caps, C: statement },
    thresholds: { ...settings.thresholds, conditionalBelow },
  };
}

/** Whether one of the contexts lets a statement prove less, and a red flag clear later, than usual. */
export function asksForProof(contexts: readonly StricterContextId[]): boolean {
  return contexts.some((id) => STRICTER_CONTEXTS[id].settings !== undefined);
}
