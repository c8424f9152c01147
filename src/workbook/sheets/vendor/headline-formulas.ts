import { sentence } from "../../layout/sentence";
import type { WorkbookTexts } from "../../texts/texts";
import { fixed, rounded } from "./vendor-formulas";
import type { DomainColumn, HeadlineKey } from "./vendor-keys";

/** A vendor's figures over all its criteria, at full precision. `[@key]` is the figure of that name. */
export function headlineFormulas({ vendor }: WorkbookTexts) {
  const more = sentence(vendor.moreFlags, { first: "[@firstFlag]", count: "(COUNTIF([tier:],[@tier])-1)" });
  const first = "INDEX([id:],MATCH([@tier],[tier:],0))";
  return {
    worst: mean("worst", "weightOwn"),
    best: mean("best", "weightOwn"),
    inherent: mean("inherent", "weightOwn"),
    mitigation: '=IF([@weightOwn]=0,"",1-[@worst]/[@inherent])',
    completeness:
      '=IF([@rowsComplete]*SUM(Criteria_Used)=0,"",1-([@blank]+[@unreadable])/SUM(Criteria_Used))',
    commonWorst: mean("commonWorst", "weightCommon"),
    commonBest: mean("commonBest", "weightCommon"),
    tier: '=IF([@weightOwn]=0,"",MAX([tier:]))',
    severe: "=SUM([severe:])",
    scorePlace: `=IF([@weightOwn]=0,"",MATCH(${rounded("[@worst]")},Band_From))`,
    finalPlace:
      '=IF([@weightOwn]=0,"",MAX([@scorePlace],INDEX(Tier_Floor,1+[@tier]),([@severe]>0)*Severe_Floor))',
    band: '=IF(ISNUMBER([@finalPlace]),INDEX(Band_Word,[@finalPlace]),"")',
    rowsComplete: "=(SUMPRODUCT(ISNUMBER(MATCH(Criteria_Id,[id:],0))*1)=ROWS(Criteria_Id))*1",
    weightOwn: '=IF([@rowsComplete]=0,0,SUMIFS(Domain_Weight,[d.weightOwn:],">0"))',
    weightCommon: '=IF([@weightOwn]=0,0,SUMIFS(Domain_Weight,[d.weightCommon:],">0"))',
    knockOuts: '=COUNTIF([tier:],">1")',
    conditional: "=COUNTIF([tier:],1)",
    overridden: "=COUNTIFS([tier:],1,[belowKnockOut:],1)",
    blank: '=COUNTIF([state:],"Blank")',
    unreadable: '=COUNTIF([state:],"Unreadable")',
    answered: '=COUNTIF([state:],"Rated")+COUNTIF([state:],"IE")+COUNTIF([state:],"NA")',
    noEvidence: '=COUNTIFS([state:],"Rated",[cap:],0)',
    notExcused: "=COUNTIFS([counted:],100,[excused:],0)",
    toReconcile: "=SUM([toReconcile:])",
    overridesToCheck:
      '=SUMPRODUCT((([overrideReason:]<>"")+([overrideApprover:]<>"")+([overrideUntil:]<>"")>0)*([overridden:]=0))',
    errors: "=SUMPRODUCT(ISERROR([workings])*1)",
    openFlags:
      "=SUMPRODUCT(([tier:]=1)*([overridden:]=0)*([worstReading:]<Knock_Out_Below)*([bestReading:]>[worstReading:]))",
    bestTier:
      '=IF([@weightOwn]=0,"",IF([@knockOuts]>0,[@tier],(SUMPRODUCT(([tier:]=1)*([bestReading:]<Conditional_Below))>0)*1))',
    bestSevere: "=SUMPRODUCT(([severe:]=1)*([residualBest:]>=Band_Critical))",
    flags: `=IF(SUM([@tier])=0,"",IF(COUNTIF([tier:],[@tier])=1,${first},${more.replace("[@firstFlag]", first)}))`,
    interval: `=IF([@weightOwn]=0,"",${fixed("[@worst]")}&" ("&${fixed("[@best]")}&"–"&${fixed("[@worst]")}&")")`,
  } as const satisfies Record<HeadlineKey, string>;
}

function mean(figure: DomainColumn, weight: "weightOwn" | "weightCommon"): string {
  return `=IF([@${weight}]=0,"",SUMPRODUCT(Domain_Weight,[d.${figure}:])/[@${weight}])`;
}
