import { criterionId } from "../../units";
import type { CriterionId, VendorId } from "../../units";
import type { Answer, Vendor } from "../model";
import { answerFromJson, answerToJson } from "./answer-json";
import type { VendorDocument } from "./assessment-document";
import { given } from "./printed-entry";

export function vendorToJson(vendor: Vendor): VendorDocument {
  const ratings = [...vendor.answers].flatMap(([id, answer]) => {
    const printed = answerToJson(answer);
    return printed === undefined ? [] : [[id, printed] as const];
  });
  return { id: vendor.id, name: vendor.name, ...detailsOf(vendor), ratings: Object.fromEntries(ratings) };
}

export function vendorFromJson(vendor: VendorDocument, id: VendorId): Vendor {
  const answers = new Map<CriterionId, Answer>();
  for (const [criterion, entry] of Object.entries(vendor.ratings ?? {})) {
    const answer = answerFromJson(entry);
    if (answer !== undefined) answers.set(criterionId(criterion), answer);
  }
  return { id, name: vendor.name, ...detailsOf(vendor), answers };
}

type VendorDetails = Pick<VendorDocument, "product" | "incorporatedIn" | "owners">;

function detailsOf(vendor: VendorDetails): VendorDetails {
  return {
    product: given(vendor.product),
    incorporatedIn: given(vendor.incorporatedIn),
    owners: given(vendor.owners),
  };
}
