/**
 * What Criteria works out for each criterion; twins of `src/core/scoring`. COUNTIFS as a test of range
 * leaves text, blanks and errors uncounted, so that nothing spreads and nothing unreadable is silently 0.
 * `[states]` and `[compared]` are the vendors' states of this criterion and who is compared, on Workings.
 */
export const criteriaFormulas = {
  severity:
    '=IF(COUNTIFS([scale..irremediability],">=1",[scale..irremediability],"<=4")=COLUMNS([scale..irremediability]),MAX([scale..irremediability]),4)',
  likelihoodUsed: '=IF(COUNTIFS([likelihood],">=1",[likelihood],"<=4")=1,[likelihood],4)',
  index: "=IF(Product_Index=1,[severity]*[likelihoodUsed],4*([severity]-1)+[likelihoodUsed])/16",
  used: '=IF(ISERROR([inUse]),1,IF(TRIM([inUse])="No",0,1))',
  weightUsed: '=IF(COUNTIFS([weight],">=0",[weight],"<=100")=1,[weight]*[used],0)',
  binds:
    '=[used]*([redFlag]="Yes")*IF(ISERROR([offReason]&[offApprover]),1,1-(TRIM([offReason])<>"")*(TRIM([offApprover])<>""))',
  excused: '=SUMPRODUCT(([states]="NA")*[compared])',
  uneven: "=([excused]>0)*([excused]<SUM([compared]))",
  common: "=IF([excused]=0,[weightUsed],0)",
} as const;
