import { literal, sentence } from "../../layout/sentence";
import type { WorkbookTexts } from "../../texts/texts";
import { fixed } from "../vendor/vendor-formulas";
import type { LettersKey, SlotKey } from "./slot-keys";
import { VENDOR_CHECKS } from "./slot-keys";

type Formulas = Partial<Record<SlotKey | LettersKey, string>>;

const rounded = (figure: string): string =>
  `=IF(ISNUMBER([${figure}]),ROUND(ROUND([${figure}],Noise_Digits),1),"")`;
const nearest = (row: string): string => `INDEX(${row},1,[nearest])`;

/** Comparison of the vendors, one column each; twins of `src/core/comparison`. `[key<]` is the cell to the left. */
export function rankingFormulas(): Formulas {
  return {
    compared: "=([weightOwn]>0)*1",
    keyTier: "=[tier]",
    keySevere: "=[severe]",
    keyWorst: rounded("commonWorst"),
    keyBest: rounded("commonBest"),
    key: '=IF(ISNUMBER([keyWorst]),(([keyTier]*100+RANK([keySevere],Severes,1))*100+RANK([keyWorst],Worsts,1))*100+RANK([keyBest],Bests,1),"")',
    rank: '=IF(ISNUMBER([key]),RANK([key],Keys,1),"")',
    nearestPlace: '=IF(ISNUMBER([key]),IF([rank]>1,[rank]-1,1+COUNTIF(Keys,[key])),"")',
    nearest:
      '=IF(ISNUMBER([key]),IF([nearestPlace]>COUNT(Keys),0,MATCH(SMALL(Keys,[nearestPlace]),Keys,0)),"")',
    decider: `=IF(SUM([nearest])=0,[nearest],1+(${nearest("Tiers")}=[keyTier])*(1+(${nearest("Severes")}=[keySevere])*(1+(${nearest("Worsts")}=[keyWorst]))))`,
    closeFrom: '=IF(ISNUMBER([key]),ROUND([keyWorst]-ROUNDUP(Too_Close,1),1),"")',
    closeTo: '=IF(ISNUMBER([key]),ROUND([keyWorst]+ROUNDUP(Too_Close,1),1),"")',
    tooClose: "=SUM([close])",
    closeNames: "=[lastCloseName]",
    uneven: '=SUMPRODUCT(([states]="NA")*Criteria_Uneven)',
    order: "=IF(ISNUMBER([rank]),[rank]+COUNTIF([rank<<],[rank]),COUNT([rank:])+[slot]-COUNT([rank<<]))",
    betterFigure:
      "=IF(ISNUMBER([key]),([keyBest]<[=leaderWorst])+([keyBest]=[=leaderWorst])*([keyBest]<=[=leaderBest]),0)",
    challenge:
      "=IF(ISNUMBER([key]),(([bestTier]<[=leaderTier])+([bestTier]=[=leaderTier])*(([bestSevere]<[=leaderSevere])+([bestSevere]=[=leaderSevere])*[betterFigure])-([slot]=[=leader])>0)*1,0)",
  };
}

/** What the Comparison says about each vendor, built from short pieces, so that each can be read alone. */
export function wordFormulas({ comparison, words }: WorkbookTexts): Formulas {
  const { sentences } = comparison;
  const behind = sentence(sentences.behind, { vendor: "INDEX(Vendor_Name,[nearest])", by: "[by]" });
  const flags = { flags: "[flags]" };
  const decimals = "INDEX(Decider_Decimals,[decider])";
  return {
    ownFigure: `=IF(SUM([decider])=0,"",FIXED(INDEX([keyTier..keyBest],[decider]),${decimals},TRUE))`,
    otherFigure: `=IF(SUM([decider])=0,"",FIXED(INDEX([keyTier..keyBest:],[decider],[nearest]),${decimals},TRUE))`,
    by: `=IF(SUM([decider])=0,"",INDEX(Decider_Word,[decider])&IF([decider]=1,"",${sentence(sentences.figures, { own: "[ownFigure]", other: "[otherFigure]" })}))`,
    placing: `=IF(SUM([decider])=0,"",IF([rank]=1,${sentence(sentences.firstBy, { by: "[by]" })},${behind}))`,
    tie: `=IF(ISNUMBER([key]),IF(([decider]=0)*(COUNT(Keys)>1)=1,${literal(sentences.equal)},""),${literal(sentences.noRank)})`,
    flagWords: `=IF(SUM([tier])=0,"",IF([tier]=1,${sentence(sentences.flagsOpen, flags)},${sentence(sentences.flagsFailed, flags)}))`,
    overrideWords: `=IF([overridden]=0,"",${sentence(sentences.overridden, { count: "[overridden]" })})`,
    liftWords: `=IF(SUM([finalPlace])>SUM([scorePlace]),${sentence(sentences.lifted, { figure: fixed("[worst]"), band: "INDEX(Band_Word,[scorePlace])" })},"")`,
    openWords: `=IF([blank]+[unreadable]=0,"",${sentence(sentences.provisional, { count: "([blank]+[unreadable])" })})`,
    commonInterval: `=IF(ISNUMBER([keyWorst]),${fixed("[commonWorst]")}&" ("&${fixed("[commonBest]")}&"–"&${fixed("[commonWorst]")}&")","")`,
    commonWords: `=IF([commonInterval]="","",IF([commonInterval]=[interval],"",${sentence(sentences.common, { interval: "[commonInterval]" })}))`,
    sentence:
      '=TRIM([placing]&[tie]&" "&[flagWords]&" "&[overrideWords]&" "&[liftWords]&" "&[openWords]&" "&[commonWords])',
    firstNumber: "=IF(SUM([rank])=1,1+COUNTIF([rank<<],1),0)",
    firstComma: `=IF([firstNumber]>1,IF([firstNumber]=[=firsts],${literal(sentences.and)},", "),"")`,
    firstNames: '=[firstNames<]&IF([firstNumber]=0,"",[firstComma]&[name])',
    certain: '=IF(ISNUMBER([best]),ROUND([best]/100*Bar_Signs,0),"")',
    reach: '=IF(ISNUMBER([worst]),ROUND([worst]/100*Bar_Signs,0),"")',
    bar: `=IF(ISNUMBER([reach]),REPT("■",[certain])&REPT("░",[reach]-[certain])&REPT("·",Bar_Signs-[reach]),${literal(words.noCriteria)})`,
  };
}

/** Letters of the vendors a finding concerns, collected from slot to slot. */
export function letterFormulas(): Formulas {
  return Object.fromEntries(
    VENDOR_CHECKS.map((key): [LettersKey, string] => {
      const before = `[letters.${key}<]`;
      return [`letters.${key}`, `=${before}&IF(SUM([${key}])=0,"",IF(${before}="","",", ")&[letter])`];
    }),
  );
}
