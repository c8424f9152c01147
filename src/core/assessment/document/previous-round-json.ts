import { criterionId, vendorId } from "../../units";
import type { PreviousAnswer, PreviousRound, PreviousVendor } from "../model";
import type {
  PreviousAnswerDocument,
  PreviousRoundDocument,
  PreviousVendorDocument,
} from "./assessment-document";
import { given, printedNumber, printedText } from "./printed-entry";
import { dateOf, gradeOf, ratingOf } from "./read-entry";

export function previousRoundToJson({ title, assessedOn, vendors }: PreviousRound): PreviousRoundDocument {
  return { title, assessedOn: printedText(assessedOn), vendors: vendors.map(vendorToJson) };
}

export function previousRoundFromJson(document: PreviousRoundDocument): PreviousRound {
  return {
    title: document.title,
    assessedOn: dateOf(given(document.assessedOn)),
    vendors: document.vendors.map(vendorFromJson),
  };
}

function vendorToJson({ answers, ...vendor }: PreviousVendor): PreviousVendorDocument {
  return {
    ...vendor,
    ratings: Object.fromEntries([...answers].map(([id, answer]) => [id, answerToJson(answer)])),
  };
}

function vendorFromJson({ id, ratings = {}, ...vendor }: PreviousVendorDocument): PreviousVendor {
  const answers = Object.entries(ratings).map(
    ([criterion, answer]) => [criterionId(criterion), answerFromJson(answer)] as const,
  );
  return { ...vendor, id: vendorId(id), answers: new Map(answers) };
}

function answerToJson({ rating, evidence, residualWorst }: PreviousAnswer): PreviousAnswerDocument {
  return { rating: printedNumber(rating), evidence: printedText(evidence), residualWorst };
}

function answerFromJson({ rating, evidence, residualWorst }: PreviousAnswerDocument): PreviousAnswer {
  return { rating: ratingOf(rating), evidence: gradeOf(evidence), residualWorst };
}
