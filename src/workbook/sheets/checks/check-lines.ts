import { absolute, cellAddress, onSheet } from "../../addresses";
import { range } from "../../layout/ranges";
import { VENDOR_SLOTS } from "../../limits";
import type { Plan } from "../../plan";
import { VENDOR_CHECKS } from "../workings/slot-keys";
import type { VendorCheck } from "../workings/slot-keys";
import { SLOT_COLUMN, blockRows, slotRange, slotRow } from "../workings/workings-places";

export interface CheckLine {
  readonly check: string;
  readonly place: string;
  readonly advice: string;
  readonly count: string;
  /** What a count above 0 means: nothing to do, to be looked at, or broken. */
  readonly finding: "Note" | "Look" | "Error";
  /** The cell with the letters of the vendors concerned. */
  readonly letters?: string;
}

type LineKey = keyof Plan["texts"]["checks"]["lines"];

const FLAGS_OFF = '(Criteria_Flag="Yes")*(Criteria_Used-Criteria_Red_Flag)';

/** Every check with its count; 0 is in order. Errors first, then answers, then criteria, then Setup. */
export function checkLines(plan: Plan): readonly CheckLine[] {
  const counts = countFormulas(plan);
  const { lines } = plan.texts.checks;
  return (Object.keys(lines) as LineKey[]).map((key): CheckLine => {
    const vendorCheck = VENDOR_CHECKS.find((one) => one === key);
    const letters = vendorCheck === undefined ? undefined : lettersCell(vendorCheck, plan);
    return {
      ...lines[key],
      count: counts[key],
      finding: FINDINGS[key] ?? "Look",
      ...(letters !== undefined && { letters }),
    };
  });
}

/** Facts that stay true in an honest, finished assessment are notes, so that it can pass. */
const FINDINGS: Partial<Readonly<Record<LineKey, CheckLine["finding"]>>> = {
  errors: "Error",
  missing: "Error",
  uneven: "Note",
  overridden: "Note",
  flagsOff: "Note",
};

function countFormulas(plan: Plan): Readonly<Record<LineKey, string>> {
  const { workings } = plan.sheets;
  const sum = (key: VendorCheck): string => `=SUM(${onSheet(workings, absolute(slotRange(key)))})`;
  const states = range(blockRows(plan).states, SLOT_COLUMN, plan.criteria, VENDOR_SLOTS);
  return {
    errors: `${sum("errors")}+SUMPRODUCT(ISERROR(Criteria_Workings)*1)`,
    missing: `=COUNTIF(${onSheet(workings, absolute(states))},"Missing")`,
    blank: sum("blank"),
    unreadable: sum("unreadable"),
    noEvidence: sum("noEvidence"),
    notExcused: sum("notExcused"),
    uneven: "=SUM(Criteria_Uneven)",
    toReconcile: sum("toReconcile"),
    overridesToCheck: sum("overridesToCheck"),
    overridden: sum("overridden"),
    flagsOff: `=SUMPRODUCT(${FLAGS_OFF})`,
    flagsHalfOff: `=SUMPRODUCT((Criteria_Flag="Yes")*Criteria_Red_Flag*((Criteria_Off_Reason<>"")+(Criteria_Off_Approver<>"")>0))`,
    unused: '=SUMPRODUCT((Criteria_Used=0)*(Criteria_Out_Reason=""))',
    weights:
      '=ROWS(Criteria_Weight_Input)-COUNTIFS(Criteria_Weight_Input,">=0",Criteria_Weight_Input,"<=100")',
    severities:
      '=ROWS(Criteria_Severities)*COLUMNS(Criteria_Severities)-COUNTIFS(Criteria_Severities,">=1",Criteria_Severities,"<=4")',
    domainWeights: '=ROWS(Domain_Input)-COUNTIF(Domain_Input,">=0")',
    weightSum: "=(SUM(Domain_Weight)=0)*1",
    settings:
      "=ROWS(Band_From)+ROWS(Evidence_Cap)+ROWS(Thresholds)+1-COUNT(Band_From,Evidence_Cap,Thresholds,Product_Index)",
    bands: "=SUMPRODUCT((Band_Upper<=Band_Lower)*1)",
  };
}

/** Letters are collected from slot to slot, so that the last slot in use holds them all. */
function lettersCell(key: VendorCheck, { vendors, sheets }: Plan): string | undefined {
  if (vendors.length === 0) return undefined;
  return onSheet(
    sheets.workings,
    cellAddress(slotRow(`letters.${key}`), SLOT_COLUMN + vendors.length - 1, "both"),
  );
}
