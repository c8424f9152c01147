import { domainId } from "../../units";
import type { Domain } from "../model";
import type { DomainDocument } from "./assessment-document";
import { given, printedNumber } from "./printed-entry";
import { numberOf } from "./read-entry";

export function domainToJson({ id, title, weight }: Domain): DomainDocument {
  return { id, title, weight: printedNumber(weight) };
}

/** Titled as in the catalog where the document gives no title, or else by its id. */
export function domainFromJson(
  { id, title, weight }: DomainDocument,
  catalogTitle: string | undefined,
): Domain {
  return { id: domainId(id), title: given(title) ?? catalogTitle ?? id, weight: numberOf(weight) };
}
