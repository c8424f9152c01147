import { defaultSettings } from "../../../src/core/assessment/default-settings";
import { defaultDomains } from "../../../src/core/catalog";
import { domainId } from "../../../src/core/units";
import {
  contextSettings,
  contextWeights,
  doubledDomains,
  STRICTER_CONTEXT_IDS,
} from "../../../src/core/weighting/stricter-contexts";

const domains = defaultDomains("en");
const weightOf = (id: string, contexts: Parameters<typeof contextWeights>[1]) =>
  contextWeights(domains, contexts)[domains.findIndex((domain) => domain.id === id)];

describe("stricter contexts", () => {
  test("none gives the default weights", () => {
    expect(contextWeights(domains, [])).toEqual(domains.map(({ weight }) => weight));
  });

  test("a context doubles the domains that carry its concern", () => {
    expect(doubledDomains(["conflict"])).toEqual(["DDL", "GAC", "EQL"]);
    expect([weightOf("GAC", ["conflict"]), weightOf("GOV", ["conflict"])]).toEqual([24, 8]);
  });

  test("two contexts that share a domain double it once", () => {
    expect(weightOf("GAC", ["conflict", "surveillance"])).toBe(24);
    expect(weightOf("GAC", ["surveillance", "conflict", "conflict"])).toBe(24);
  });

  test("a buyer's own domain keeps its weight", () => {
    const own = { id: domainId("OWN"), title: "Own", weight: 7 };
    expect(contextWeights([own], ["children"])).toEqual([7]);
  });

  test("where safety hangs on a promise, a statement proves level 1 and a red flag is clear from level 3", () => {
    const stricter = contextSettings(defaultSettings, ["surveillance"]);
    expect(stricter.caps).toEqual({ A: 4, B: 3, C: 1 });
    expect(stricter.thresholds.conditionalBelow).toBe(2.5);
  });

  test.each(STRICTER_CONTEXT_IDS)("%s never loosens a setting that is stricter already", (id) => {
    const strictest = contextSettings(defaultSettings, STRICTER_CONTEXT_IDS);
    const own = {
      ...strictest,
      caps: { ...strictest.caps, C: 0 },
      thresholds: { ...strictest.thresholds, conditionalBelow: 4 },
    };
    expect(contextSettings(own, [id])).toEqual(own);
  });
});
