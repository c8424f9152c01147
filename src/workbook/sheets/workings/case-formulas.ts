import { literal, sentence } from "../../layout/sentence";
import type { WorkbookTexts } from "../../texts/texts";
import type { CaseKey } from "./slot-keys";

interface Case {
  readonly applies: string;
  readonly title: string;
  readonly reason: string;
}

/** When each title applies, and what it says. Asked from top to bottom. */
export function caseFormulas({ comparison }: WorkbookTexts): Readonly<Record<CaseKey, Case>> {
  const { titles, titleReasons } = comparison;
  const vendor = { vendor: "[=leaderName]" };
  const fixed = (key: keyof typeof titles & keyof typeof titleReasons, applies: string): Case => ({
    applies,
    title: `=${literal(titles[key])}`,
    reason: `=${literal(titleReasons[key])}`,
  });
  return {
    noVendor: fixed("noVendor", "=(COUNT([slot:])=0)*1"),
    nothingRated: fixed("nothingRated", "=([=answered]+SUM([unreadable:])=0)*1"),
    noFigure: fixed("noFigure", "=([=outcomePlace]=1)*1"),
    noneAcceptable: fixed("noneAcceptable", "=(MIN(Tiers)>1)*1"),
    noCommonBasis: fixed("noCommonBasis", "=(COUNT(Keys)=0)*1"),
    one: fixed("one", "=(COUNT(Keys)=1)*1"),
    shared: {
      applies: "=([=firsts]>1)*1",
      title: `=${sentence(titles.shared, { vendors: "[=firstNames]" })}`,
      reason: `=${literal(titleReasons.shared)}`,
    },
    close: {
      applies: '=([=closeNames]<>"")*1',
      title: `=${literal(titles.close)}`,
      reason: `=${sentence(titleReasons.close, { ...vendor, others: "[=closeNames]" })}`,
    },
    notSettled: {
      applies: '=([=couldChange]<>"")*1',
      title: `=${sentence(titles.notSettled, vendor)}`,
      reason: "=[=reasonFirst]&[=couldChange]",
    },
    first: { applies: "=1", title: `=${sentence(titles.first, vendor)}`, reason: "=[=reasonFirst]" },
  };
}
