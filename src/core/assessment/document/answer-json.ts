import type { Answer } from "../model";
import type { AnswerDocument } from "./assessment-document";
import { given, printedNumber, printedText, unlessEmpty } from "./printed-entry";
import { dateOf, gradeOf, ratingOf } from "./read-entry";

/** `undefined` when nothing at all was entered. */
export function answerToJson(answer: Answer): AnswerDocument | undefined {
  return unlessEmpty({
    rating: printedNumber(answer.rating),
    second: printedNumber(answer.second),
    agreed: printedNumber(answer.agreed),
    evidence: printedText(answer.evidence),
    ...notesOf(answer),
    override: unlessEmpty({
      reason: given(answer.override?.reason),
      approver: given(answer.override?.approver),
      until: printedText(answer.override?.until),
    }),
    conditionDue: printedText(answer.conditionDue),
  });
}

/** `undefined` when the document holds nothing but empty texts. */
export function answerFromJson(answer: AnswerDocument): Answer | undefined {
  return unlessEmpty({
    rating: ratingOf(answer.rating),
    second: ratingOf(answer.second),
    agreed: ratingOf(answer.agreed),
    evidence: gradeOf(answer.evidence),
    ...notesOf(answer),
    override: unlessEmpty({
      reason: given(answer.override?.reason),
      approver: given(answer.override?.approver),
      until: dateOf(given(answer.override?.until)),
    }),
    conditionDue: dateOf(given(answer.conditionDue)),
  });
}

type Notes = Omit<AnswerDocument, "rating" | "second" | "agreed" | "evidence" | "override" | "conditionDue">;

function notesOf(answer: Notes): Notes {
  return {
    reference: given(answer.reference),
    finding: given(answer.finding),
    assessor: given(answer.assessor),
    confidential: answer.confidential === true ? true : undefined,
    reason: given(answer.reason),
    approver: given(answer.approver),
    condition: given(answer.condition),
    conditionOwner: given(answer.conditionOwner),
    reply: given(answer.reply),
  };
}
