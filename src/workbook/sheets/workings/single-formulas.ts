import { literal, sentence } from "../../layout/sentence";
import type { Plan } from "../../plan";
import type { SingleKey } from "./slot-keys";
import { dateWords } from "./date-words";

const ofLeader = (row: string, otherwise: string): string =>
  `=IF([=leader]=0,${otherwise},INDEX([${row}:],1,[=leader]))`;

/** Figures and sentences about all vendors together. */
export function singleFormulas({ texts, vendors, sheets }: Plan): Readonly<Record<SingleKey, string>> {
  const { reasons, facts, manyFirst, manyClose } = texts.comparison;
  const figures = {
    vendor: "[=nextName]",
    own: "INDEX([ownFigure:],1,[=leader])",
    other: "INDEX([otherFigure:],1,[=leader])",
  };
  const reason = (text: string): string => `=IF([=leader]=0,"",${sentence(text, figures)})`;
  const isEmpty = vendors.length === 0;
  return {
    leader: "=IF(COUNT(Keys)=0,0,MATCH(1,[rank:],0))",
    leaderName: ofLeader("name", '""'),
    leaderTier: ofLeader("keyTier", '""'),
    leaderSevere: ofLeader("keySevere", '""'),
    leaderWorst: ofLeader("keyWorst", '""'),
    leaderBest: ofLeader("keyBest", '""'),
    leaderDecider: ofLeader("decider", "0"),
    nextName: '=IF([=leaderDecider]=0,"",INDEX([name:],1,INDEX([nearest:],1,[=leader])))',
    outcomePlace: "=1+(COUNT(Tiers)>0)*(1+(MIN(Tiers)<=1)*(1+(COUNT(Keys)>0)))",
    outcome: "=INDEX(Outcome_Word,[=outcomePlace])",
    answered: "=SUM([answered:])",
    asked: "=SUM(Criteria_Used)*COUNT([slot:])",
    firsts: "=COUNTIF([rank:],1)",
    firstNames: isEmpty
      ? '=""'
      : `=IF([=firsts]>3,${sentence(manyFirst, { count: "[=firsts]" })},[lastFirstNames])`,
    closeCount: ofLeader("tooClose", "0"),
    closeNames: `=IF([=closeCount]=0,"",IF([=closeCount]>3,${sentence(manyClose, { count: "[=closeCount]" })},INDEX([closeNames:],1,[=leader])))`,
    challengers: "=SUM([challenge:])",
    challengerName: '=IF([=challengers]=0,"",INDEX([name:],1,MATCH(1,[challenge:],0)))',
    openFlags: ofLeader("openFlags", "0"),
    reasonTier: `=IF([=leader]=0,"",IF([=leaderTier]=0,${literal(reasons.tierClear)},${literal(reasons.tierConditional)}))`,
    reasonSevere: reason(reasons.severe),
    reasonWorst: reason(reasons.worst),
    reasonBest: reason(reasons.best),
    reasonFirst: '=IF([=leaderDecider]=0,"",INDEX([=reasonTier]:[=reasonBest],[=leaderDecider]))',
    couldChange: `=IF([=challengers]=0,IF([=openFlags]=0,"",${literal(reasons.openFlags)}),IF([=challengers]=1,${sentence(reasons.challenger, { vendor: "[=challengerName]" })},${sentence(reasons.challengers, { vendor: "[=challengerName]", count: "([=challengers]-1)" })}))`,
    checksWords: `=IF(Checks_Failing=0,"",${sentence(reasons.checks, { sheet: literal(sheets.checks) })})`,
    fixedOn: `=IF(ISNUMBER(Weights_Fixed_On),${sentence(facts.fixed, { date: dateWords(texts.words.date, "Weights_Fixed_On") })},${literal(facts.notFixed)})`,
    caseNumber: "=MATCH(1,[cases],0)",
    title: "=INDEX([titles],[=caseNumber])",
    reason: "=INDEX([reasons],[=caseNumber])",
  };
}
