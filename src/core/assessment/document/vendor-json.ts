import { criterionId } from "../../units";
import type { CriterionId, VendorId } from "../../units";
import type { Answer, Vendor } from "../model";
import { answerFromJson, answerToJson } from "./answer-json";
import type { AnswerDocument, VendorDocument } from "./assessment-document";
import { given } from "./printed-entry";

export function vendorToJson(vendor: Vendor): VendorDocument {
  const { id, name, answers } = vendor;
  return { id, name, ...detailsOf(vendor), ratings: answersToJson(answers) };
}

export function vendorFromJson(vendor: VendorDocument, id: VendorId): Vendor {
  return { id, name: vendor.name, ...detailsOf(vendor), answers: answersFromJson(vendor.ratings ?? {}) };
}

type AnswersDocument = Readonly<Record<string, AnswerDocument>>;

export function answersToJson(answers: ReadonlyMap<CriterionId, Answer>): AnswersDocument {
  const printed = [...answers].flatMap(([id, answer]) => {
    const document = answerToJson(answer);
    return document === undefined ? [] : [[id, document] as const];
  });
  return Object.fromEntries(printed);
}

export function answersFromJson(documents: AnswersDocument): ReadonlyMap<CriterionId, Answer> {
  const answers = new Map<CriterionId, Answer>();
  for (const [criterion, document] of Object.entries(documents)) {
    const answer = answerFromJson(document);
    if (answer !== undefined) answers.set(criterionId(criterion), answer);
  }
  return answers;
}

type VendorDetails = Pick<VendorDocument, "product" | "incorporatedIn" | "owners">;

function detailsOf(vendor: VendorDetails): VendorDetails {
  return {
    product: given(vendor.product),
    incorporatedIn: given(vendor.incorporatedIn),
    owners: given(vendor.owners),
  };
}
