interface Sourced {
  readonly rule: string;
  readonly source: string;
}

/** Rules under the document they are taken from, with their number: the names of tests then count them. */
export function bySource(rules: readonly Sourced[]): readonly (readonly [string, readonly string[]])[] {
  const sources = new Map<string, string[]>();
  for (const { rule, source } of rules) sources.set(source, [...(sources.get(source) ?? []), rule]);
  return [...sources].map(([source, own]) => [`${source} (${own.length})`, own] as const);
}
