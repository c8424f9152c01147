import { criterionId, vendorId } from "../../units";
import type { Proposal } from "../model";
import type { ProposalDocument } from "./assessment-document";
import { printedNumber, printedText } from "./printed-entry";
import { gradeOf, ratingOf } from "./read-entry";

export function proposalToJson({ vendor, criterion, rating, evidence, origin }: Proposal): ProposalDocument {
  return { vendor, criterion, rating: printedNumber(rating), evidence: printedText(evidence), origin };
}

export function proposalFromJson(document: ProposalDocument): Proposal {
  return {
    vendor: vendorId(document.vendor),
    criterion: criterionId(document.criterion),
    rating: ratingOf(document.rating),
    evidence: gradeOf(document.evidence),
    origin: document.origin,
  };
}
