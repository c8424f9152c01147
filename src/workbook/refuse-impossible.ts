import type { Assessment } from "../core/assessment/model";
import { AssessmentError } from "../core/errors";
import { listCell } from "./cell-values";
import { CELL_CHARACTERS, MOST_CRITERIA, MOST_DOMAINS, VENDOR_SLOTS } from "./limits";
import { filled } from "./texts/filled";
import type { WorkbookTexts } from "./texts/texts";

/** Throws for an assessment that no workbook can hold, naming what is wrong and what to do. */
export function refuseImpossible(assessment: Assessment, { refusals }: WorkbookTexts): void {
  const { criteria, domains, vendors } = assessment;
  if (criteria.length === 0) throw invalid(refusals.noCriterion);
  refuseMore(criteria.length, MOST_CRITERIA, refusals.criteria, refusals.tooMany);
  refuseMore(domains.length, MOST_DOMAINS, refusals.domains, refusals.tooMany);
  refuseMore(vendors.length, VENDOR_SLOTS, refusals.vendors, refusals.tooMany);
  refuseTwice(criteria, refusals.sameCriterion);
  refuseTwice(domains, refusals.sameDomain);
  refuseTwice(vendors, refusals.sameVendor);
  refuseUnknownDomains(assessment, refusals.unknownDomain);
  refuseLongTexts(assessment, refusals.longText);
}

function refuseMore(count: number, most: number, what: string, text: string): void {
  if (count > most) throw new AssessmentError("too-large", filled(text, { most, what, count }));
}

/** Ids are compared as a spreadsheet compares text: without case. */
function refuseTwice(owners: readonly { readonly id: string }[], text: string): void {
  const seen = new Set<string>();
  for (const { id } of owners) {
    const key = id.toLowerCase();
    if (seen.has(key)) throw invalid(filled(text, { id }), id);
    seen.add(key);
  }
}

function refuseUnknownDomains({ criteria, domains }: Assessment, text: string): void {
  const known = new Set(domains.map(({ id }) => id));
  const stray = criteria.find(({ domain }) => !known.has(domain));
  if (stray !== undefined) throw invalid(filled(text, { id: stray.id, domain: stray.domain }), stray.id);
}

function refuseLongTexts(assessment: Assessment, text: string): void {
  const place = longTextIn(assessment, "");
  if (place === undefined) return;
  const message = filled(text, { place, most: CELL_CHARACTERS });
  throw new AssessmentError("too-large", message, { subject: place });
}

/** A list of texts shares one cell. */
function longTextIn(value: unknown, place: string): string | undefined {
  if (typeof value === "string") return value.length > CELL_CHARACTERS ? place : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  if (isTexts(value) && (listCell(value) ?? "").length > CELL_CHARACTERS) return place;
  const entries = value instanceof Map ? [...value.entries()] : Object.entries(value);
  for (const [key, inner] of entries) {
    const found = longTextIn(inner, place === "" ? String(key) : `${place}.${String(key)}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isTexts(value: object): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function invalid(message: string, subject?: string): AssessmentError {
  return new AssessmentError("invalid-assessment", message, subject === undefined ? {} : { subject });
}
