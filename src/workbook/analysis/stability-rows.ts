import type { LeaderChange } from "../../core/analysis/firmness";
import type { Assessment } from "../../core/assessment/model";
import { filled } from "../texts/filled";
import type { Analysed, WrittenCell } from "./analysis-values";

/** One row per domain of the assessment, in percent: now, from, to, and who would be first beyond. */
export function stabilityRows({ assessment, record, texts }: Analysed): readonly (readonly WrittenCell[])[] {
  const found = new Map(record.firmness.stability.map((one) => [one.domain, one]));
  return assessment.domains.map(({ id }) => {
    const stability = found.get(id);
    if (stability === undefined) return [];
    const { now, from, to, leaderChanges } = stability;
    const { stability: words } = texts.analysis;
    const changes = leaderChanges.map((change) =>
      filled(words[change.way], { share: percent(change.share), vendor: namesOf(change, assessment) }),
    );
    return [100 * now, 100 * from, 100 * to, changes.length === 0 ? words.none : changes.join("; ")];
  });
}

/** The smallest change of one weight that replaces first place, in words. */
export function stabilityMessage({ assessment, record, texts }: Analysed): string {
  const change = record.firmness.smallestWeightChange;
  const { stability: words } = texts.analysis;
  if (change === undefined) return words.settled;
  return filled(words.message, {
    domain: assessment.domains.find(({ id }) => id === change.domain)?.title ?? change.domain,
    way: words.ways[change.way],
    share: percent(change.share),
    now: percent(change.now),
    vendor: namesOf(change, assessment),
  });
}

function namesOf({ first }: LeaderChange, { vendors }: Assessment): string {
  return vendors
    .filter(({ id }) => first.includes(id))
    .map(({ name }) => name)
    .join(", ");
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
