import type { Answer, Assessment } from "../../../src/core/assessment/model";

/** Everything anybody entered, by vendor and criterion, wherever it is kept. Answers that say nothing are none. */
export function everythingEntered(assessment: Assessment): ReadonlyMap<string, Answer> {
  const { vendors, archive } = assessment;
  const all = [
    ...vendors.map(({ id, answers }) => [id, answers] as const),
    ...(archive?.vendors ?? []).map(({ id, answers }) => [id, answers] as const),
    ...(archive?.answers ?? []),
  ];
  const entries = all.flatMap(([vendor, answers]) =>
    [...answers].map(([criterion, answer]) => [`${vendor} ${criterion}`, answer] as const),
  );
  const keys = entries.map(([key]) => key);
  if (new Set(keys).size < keys.length) throw new RangeError("An answer stands in two places.");
  return new Map(entries);
}
