import { criterionId, domainId } from "../../units";
import type { Criterion, CriterionTexts } from "../model";
import type { CriterionDocument } from "./assessment-document";
import { given, givenList, printedNumber, unlessEmpty } from "./printed-entry";
import { numberOf } from "./read-entry";

export function criterionToJson(criterion: Criterion): CriterionDocument {
  return {
    id: criterion.id,
    domain: criterion.domain,
    title: criterion.title,
    weight: printedNumber(criterion.weight),
    scale: printedNumber(criterion.scale),
    scope: printedNumber(criterion.scope),
    irremediability: printedNumber(criterion.irremediability),
    likelihood: printedNumber(criterion.likelihood),
    redFlag: criterion.redFlag,
    redFlagOff: switchOf(criterion.redFlagOff),
    inUse: criterion.inUse,
    inUseReason: given(criterion.inUseReason),
    ...textsOf(criterion),
  };
}

/** A criterion without a title is called by its id. It is in use, and no red flag, unless the document says so. */
export function criterionFromJson(criterion: CriterionDocument): Criterion {
  return {
    id: criterionId(criterion.id),
    domain: domainId(criterion.domain),
    title: given(criterion.title) ?? criterion.id,
    weight: numberOf(criterion.weight),
    scale: numberOf(criterion.scale),
    scope: numberOf(criterion.scope),
    irremediability: numberOf(criterion.irremediability),
    likelihood: numberOf(criterion.likelihood),
    redFlag: criterion.redFlag ?? false,
    redFlagOff: switchOf(criterion.redFlagOff),
    inUse: criterion.inUse ?? true,
    inUseReason: given(criterion.inUseReason),
    ...textsOf(criterion),
  };
}

function switchOf(redFlagOff: Criterion["redFlagOff"]): Criterion["redFlagOff"] {
  return unlessEmpty({ reason: given(redFlagOff?.reason), approver: given(redFlagOff?.approver) });
}

function textsOf(criterion: CriterionTexts): CriterionTexts {
  return {
    question: given(criterion.question),
    why: given(criterion.why),
    guidance: given(criterion.guidance),
    evidence: givenList(criterion.evidence),
    clause: given(criterion.clause),
    rights: given(criterion.rights),
    sources: givenList(criterion.sources),
    weightReason: given(criterion.weightReason),
    redFlagReason: given(criterion.redFlagReason),
    knockOutCondition: given(criterion.knockOutCondition),
    knockOutClearance: given(criterion.knockOutClearance),
    levels: criterion.levels?.some((level) => level !== "") ? criterion.levels : undefined,
  };
}
