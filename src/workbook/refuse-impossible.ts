import type { Assessment } from "../core/assessment/model";
import { AssessmentError } from "../core/errors";
import { CELL_CHARACTERS, MOST_CRITERIA, MOST_DOMAINS, VENDOR_SLOTS } from "./limits";

/** Throws for an assessment that no workbook can hold, naming what is wrong and what to do. */
export function refuseImpossible(assessment: Assessment): void {
  const { criteria, domains, vendors } = assessment;
  if (criteria.length === 0)
    throw invalid("An assessment needs at least one criterion. Choose a technology or add criteria.");
  refuseMore(criteria.length, MOST_CRITERIA, "criteria");
  refuseMore(domains.length, MOST_DOMAINS, "domains");
  refuseMore(vendors.length, VENDOR_SLOTS, "vendors");
  refuseTwice(
    criteria.map(({ id }) => id),
    "criterion",
  );
  refuseTwice(
    domains.map(({ id }) => id),
    "domain",
  );
  refuseTwice(
    vendors.map(({ id }) => id),
    "vendor",
  );
  refuseUnknownDomains(assessment);
  refuseLongTexts(assessment);
}

function refuseMore(count: number, most: number, what: string): void {
  if (count > most) {
    throw new AssessmentError(
      "too-large",
      `A workbook holds at most ${most} ${what}, this assessment has ${count}. Leave some out.`,
    );
  }
}

/** Ids are compared as a spreadsheet compares text: without case. */
function refuseTwice(ids: readonly string[], what: string): void {
  const seen = new Set<string>();
  for (const id of ids) {
    const key = id.toLowerCase();
    if (seen.has(key)) throw invalid(`Two of them have the same id, ${what} ${id}. Give one another id.`, id);
    seen.add(key);
  }
}

function refuseUnknownDomains({ criteria, domains }: Assessment): void {
  const known = new Set(domains.map(({ id }) => id));
  const stray = criteria.find(({ domain }) => !known.has(domain));
  if (stray !== undefined) {
    throw invalid(
      `Criterion ${stray.id} belongs to the domain ${stray.domain}, which is not listed. Add the domain.`,
      stray.id,
    );
  }
}

function refuseLongTexts(assessment: Assessment): void {
  const place = longTextIn(assessment, "");
  if (place === undefined) return;
  const message = `The text at ${place} is longer than the ${CELL_CHARACTERS} characters a cell holds. Shorten it.`;
  throw new AssessmentError("too-large", message, { subject: place });
}

function longTextIn(value: unknown, place: string): string | undefined {
  if (typeof value === "string") return value.length > CELL_CHARACTERS ? place : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  const entries = value instanceof Map ? [...value.entries()] : Object.entries(value);
  for (const [key, inner] of entries) {
    const found = longTextIn(inner, place === "" ? String(key) : `${place}.${String(key)}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function invalid(message: string, subject?: string): AssessmentError {
  return new AssessmentError("invalid-assessment", message, subject === undefined ? {} : { subject });
}
