import type { Criterion } from "../../../core/assessment/model";
import type { DomainId } from "../../../core/units";
import { listCell, numberCell, yesNoCell } from "../../cell-values";
import type { Cell, Style, Validation } from "../../declaration";
import type { Column } from "../../layout/columns";
import { listOf, validation } from "../../layout/validations";
import { centred, inputCode, inputNumber, inputProse, prose, strong, topText, working } from "../../styles";
import type { WorkbookTexts } from "../../texts/texts";
import type { CriteriaColumn } from "./criteria-keys";
import { CRITERIA_KEYS } from "./criteria-keys";
import { criteriaFormulas } from "./criteria-formulas";

type Spec = Pick<Column<Criterion>, "width" | "style" | "value" | "formula" | "validation" | "name">;

const WORKING: Style = { ...working, ...centred };

/** All columns of Criteria: texts are locked, inputs unlocked, the rest calculates. */
export function criteriaColumns(
  texts: WorkbookTexts,
  domainTitles: ReadonlyMap<DomainId, string>,
): readonly Column<Criterion>[] {
  const specs: Readonly<Record<CriteriaColumn, Spec>> = {
    id: { width: 9, style: { ...strong, ...topText }, value: (one) => one.id, name: "Criteria_Id" },
    domain: { width: 11, style: topText, value: (one) => one.domain, name: "Criteria_Domain" },
    domainTitle: text(24, (one) => domainTitles.get(one.domain)),
    title: { ...text(26, (one) => one.title), name: "Criteria_Title" },
    question: text(46, (one) => one.question),
    redFlag: {
      width: 7,
      style: { ...topText, ...centred },
      value: (one) => yesNoCell(one.redFlag),
      name: "Criteria_Flag",
    },
    ...inputs(texts),
    ...workings(),
    level0: level(0),
    level1: level(1),
    level2: level(2),
    level3: level(3),
    level4: level(4),
    why: text(36, (one) => one.why),
    guidance: text(64, (one) => one.guidance),
    evidence: text(56, (one) => listCell(one.evidence)),
    rights: text(90, (one) => one.rights),
    sources: text(150, (one) => listCell(one.sources)),
    clause: text(64, (one) => one.clause),
    redFlagReason: text(36, (one) => one.redFlagReason),
    knockOutCondition: text(36, (one) => one.knockOutCondition),
    knockOutClearance: text(36, (one) => one.knockOutClearance),
    weightReason: text(36, (one) => one.weightReason),
  };
  return CRITERIA_KEYS.map((key) => ({ key, header: texts.criteria.columns[key], ...specs[key] }));
}

type Inputs =
  | "weight"
  | "scale"
  | "scope"
  | "irremediability"
  | "likelihood"
  | "inUse"
  | "inUseReason"
  | "offReason"
  | "offApprover";

function inputs({ validation: rules }: WorkbookTexts): Readonly<Record<Inputs, Spec>> {
  const severity = validation(listOf("Severity_List"), rules.severity);
  const likelihood = validation(listOf("Severity_List"), rules.likelihood);
  const used = validation(listOf("Yes_No"), rules.yesNo);
  return {
    weight: {
      ...input(
        11,
        (one) => numberCell(one.weight),
        validation({ kind: "decimal", from: 0, to: 100 }, rules.weight),
      ),
      name: "Criteria_Weight_Input",
    },
    scale: input(9, (one) => numberCell(one.scale), severity),
    scope: input(10, (one) => numberCell(one.scope), severity),
    irremediability: input(16, (one) => numberCell(one.irremediability), severity),
    likelihood: input(13, (one) => numberCell(one.likelihood), likelihood),
    inUse: { ...input(9, (one) => yesNoCell(one.inUse), used), style: { ...inputCode, ...centred } },
    inUseReason: { ...inputText(20, (one) => one.inUseReason), name: "Criteria_Out_Reason" },
    offReason: { ...inputText(20, (one) => one.redFlagOff?.reason), name: "Criteria_Off_Reason" },
    offApprover: { ...inputText(16, (one) => one.redFlagOff?.approver), name: "Criteria_Off_Approver" },
  };
}

type Workings = keyof typeof criteriaFormulas;

function workings(): Readonly<Record<Workings, Spec>> {
  const work = (key: Workings, name?: string, style: Style = WORKING): Spec => ({
    width: 10,
    style,
    formula: criteriaFormulas[key],
    ...(name !== undefined && { name }),
  });
  return {
    severity: work("severity", "Criteria_Severity"),
    likelihoodUsed: work("likelihoodUsed"),
    index: work("index", "Criteria_Index", { ...WORKING, numberFormat: "0.0000" }),
    used: work("used", "Criteria_Used"),
    weightUsed: work("weightUsed", "Criteria_Weight"),
    binds: work("binds", "Criteria_Red_Flag"),
    excused: work("excused"),
    uneven: work("uneven", "Criteria_Uneven"),
    common: work("common", "Criteria_Common"),
  };
}

function text(width: number, value: (one: Criterion) => Cell): Spec {
  return { width, style: prose, value };
}

function level(place: 0 | 1 | 2 | 3 | 4): Spec {
  return text(32, (one) => one.levels?.[place]);
}

function input(width: number, value: (one: Criterion) => Cell, rule: Omit<Validation, "range">): Spec {
  return { width, style: inputNumber, value, validation: rule };
}

function inputText(width: number, value: (one: Criterion) => Cell): Spec {
  return { width, style: inputProse, value };
}
