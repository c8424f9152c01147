import { literal } from "../../layout/sentence";
import type { WorkbookTexts } from "../../texts/texts";
import type { VendorColumn } from "./vendor-keys";

/** IFERROR stands here only: it turns a broken input cell into a finding that Checks names. */
const read = (entry: VendorColumn): string =>
  `=IFERROR(IF(ISNUMBER([${entry}]),IF(AND([${entry}]>=0,[${entry}]<=4),[${entry}],-100),SUMPRODUCT((Typed="_"&TRIM([${entry}]))*Code)-100),-100)`;

/** To nine digits first, so that binary noise decides nothing, then to one. */
export const rounded = (cell: string): string => `ROUND(ROUND(${cell},Noise_Digits),1)`;

/** Decimals by FIXED, because the codes of TEXT differ from language to language. */
export const fixed = (cell: string): string => `FIXED(ROUND(${cell},Noise_Digits),1,TRUE)`;

/**
 * One criterion of one vendor, in the order of the method; twins of `src/core/scoring`.
 * Rows find their criterion by id, never by position.
 */
export function vendorFormulas({ words }: WorkbookTexts) {
  return {
    criterion: `=IF(INDEX(Criteria_Red_Flag,[row])=1,${literal(words.redFlag)},"")&INDEX(Criteria_Title,[row])`,
    row: "=MATCH([id],Criteria_Id,0)",
    domainId: "=INDEX(Criteria_Domain,[row])",
    readFirst: read("rating"),
    readSecond: read("second"),
    readAgreed: read("agreed"),
    counted:
      '=IF(INDEX(Criteria_Used,[row])=0,"Not used",IF([readAgreed]<Blank_Code,[readAgreed],MIN([readFirst..readSecond])))',
    excused: '=IF(ISERROR([reason]&[approver]),0,(TRIM([reason])<>"")*(TRIM([approver])<>""))',
    state:
      '=IF(ISNUMBER([counted]),IF(AND([counted]=100,[excused]=0),"IE",INDEX(State_Word,MATCH([counted],State_From))),[counted])',
    cap: "=IF(ISERROR([evidence]),0,SUMPRODUCT(EXACT(Evidence_Text,UPPER(TRIM([evidence])))*Evidence_Text_Cap))",
    worstReading: '=IF([state]="Rated",MIN([counted],[cap]),IF(OR([state]="NA",[state]="Not used"),"",0))',
    bestReading: '=IF(ISNUMBER([worstReading]),IF([state]="Rated",[counted],4),"")',
    inherent: '=IF(ISNUMBER([worstReading]),100*INDEX(Criteria_Index,[row]),"")',
    residualWorst: '=IF(ISNUMBER([worstReading]),[inherent]*(1-[worstReading]/4),"")',
    residualBest: '=IF(ISNUMBER([worstReading]),[inherent]*(1-[bestReading]/4),"")',
    band: `=IF(ISNUMBER([worstReading]),INDEX(Band_Word,MATCH(${rounded("[residualWorst]")},Band_From)),"")`,
    belowKnockOut: '=IF(AND([state]="Rated",[cap]>0),([counted]<Knock_Out_Below)*1,0)',
    overridden:
      '=IF(ISERROR([overrideReason]&[overrideApprover]&[overrideUntil]),0,(TRIM([overrideReason])<>"")*(TRIM([overrideApprover])<>"")*ISNUMBER([overrideUntil])*([overrideUntil]>=Assessed_On))',
    tier: "=IF(INDEX(Criteria_Red_Flag,[row])*ISNUMBER([worstReading])=0,0,IF([belowKnockOut]=1,1+([overridden]=0),([worstReading]<Conditional_Below)*1))",
    severe: `=IF(ISNUMBER([worstReading]),(INDEX(Criteria_Severity,[row])=4)*(${rounded("[residualWorst]")}>=Band_Critical),0)`,
    weightOwn: "=IF(ISNUMBER([worstReading]),INDEX(Criteria_Weight,[row]),0)",
    weightCommon: "=IF(ISNUMBER([worstReading]),INDEX(Criteria_Common,[row]),0)",
    spread:
      "=IF(MAX([readFirst..readSecond])<Blank_Code,ROUND(MAX([readFirst..readSecond])-MIN([readFirst..readSecond]),Noise_Digits),-1)",
    toReconcile: "=IF([readAgreed]>=Blank_Code,([spread]>=Reconcile_At)*INDEX(Criteria_Used,[row]),0)",
    flag: `=IF([state]="Unreadable",${literal(words.unreadable)},IF(INDEX(Criteria_Red_Flag,[row])*ISNUMBER([worstReading])=0,"",INDEX(Flag_Word,1+[tier]+[belowKnockOut])))`,
    heat: `=IF(OR([state]="Rated",[state]="IE"),IF([state]="IE",${literal(words.insufficient)},"")&${fixed("[residualWorst]")}&" "&[band],INDEX(Shown_Word,MATCH([state],Shown_State,0)))`,
  } as const satisfies Partial<Record<VendorColumn, string>>;
}
