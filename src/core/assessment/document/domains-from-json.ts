import type { DomainId } from "../../units";
import type { Domain } from "../model";
import type { AssessmentDocument } from "./assessment-document";
import { domainFromJson } from "./domain-json";

/**
 * The document's domains, titled as in the catalog where it gives no title. Without any, the catalog's
 * domains that hold criteria, so that nobody weighs a domain that cannot count.
 */
export function domainsFromJson(
  documents: AssessmentDocument["domains"],
  builtIn: readonly Domain[],
  used: ReadonlySet<DomainId>,
): readonly Domain[] {
  if (documents === undefined) return builtIn.filter(({ id }) => used.has(id));
  const titles = new Map<string, string>(builtIn.map(({ id, title }) => [id, title]));
  return documents.map((document) => domainFromJson(document, titles.get(document.id)));
}
