import { vendorId } from "../../units";
import type { Archive } from "../model";
import type { ArchiveDocument } from "./assessment-document";
import { criterionFromJson, criterionToJson } from "./criterion-json";
import { domainFromJson, domainToJson } from "./domain-json";
import { givenList, unlessEmpty } from "./printed-entry";
import { answersFromJson, answersToJson, vendorFromJson, vendorToJson } from "./vendor-json";

export function archiveToJson(archive: Archive | undefined): ArchiveDocument | undefined {
  if (archive === undefined) return undefined;
  const { vendors, answers, criteria, domains } = archive;
  return unlessEmpty({
    vendors: givenList(vendors.map(vendorToJson)),
    answers: unlessEmpty(
      Object.fromEntries([...answers].map(([vendor, ofVendor]) => [vendor, answersToJson(ofVendor)])),
    ),
    criteria: givenList(criteria.map(criterionToJson)),
    domains: givenList(domains.map(domainToJson)),
  });
}

/** Vendors in the archive always have their letter; the schema sees to it. */
export function archiveFromJson(document: ArchiveDocument | undefined): Archive | undefined {
  if (document === undefined || unlessEmpty(document) === undefined) return undefined;
  const { vendors = [], answers = {}, criteria = [], domains = [] } = document;
  return {
    vendors: vendors.map((vendor) => vendorFromJson(vendor, vendorId(vendor.id ?? ""))),
    answers: new Map(
      Object.entries(answers).map(([vendor, ofVendor]) => [vendorId(vendor), answersFromJson(ofVendor)]),
    ),
    criteria: criteria.map(criterionFromJson),
    domains: domains.map((domain) => domainFromJson(domain, undefined)),
  };
}
