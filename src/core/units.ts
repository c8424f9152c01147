declare const unit: unique symbol;
type Branded<Base, Name extends string> = Base & { readonly [unit]: Name };

export type CriterionId = Branded<string, "criterion id">;
export type DomainId = Branded<string, "domain id">;
/** The vendor's letter (A, B … Z, AA …): given once, never reused. */
export type VendorId = Branded<string, "vendor letter">;
/** How strong a safeguard is, 0 (none or harmful) to 4 (independently verified). Whole when typed, any real when reconciled. */
export type Rating = Branded<number, "rating 0-4">;
/** A day as `2026-11-12`, without time or zone. */
export type IsoDate = Branded<string, "date yyyy-mm-dd">;

export const MAX_RATING = 4;

export function rating(value: number): Rating {
  if (!(value >= 0 && value <= MAX_RATING)) {
    throw new RangeError(`A rating runs from 0 to ${MAX_RATING}, got ${value}.`);
  }
  return value as Rating;
}

export function criterionId(text: string): CriterionId {
  if (text.trim() === "") throw new RangeError("A criterion id must not be empty.");
  return text as CriterionId;
}

export function domainId(text: string): DomainId {
  if (text.trim() === "") throw new RangeError("A domain id must not be empty.");
  return text as DomainId;
}

export function vendorId(text: string): VendorId {
  if (!/^[A-Z]{1,2}$/.test(text))
    throw new RangeError(`A vendor's letter is A to Z or AA to ZZ, got "${text}".`);
  return text as VendorId;
}

/** Refuses text that is not a real calendar day, such as 2026-02-30. */
export function isoDate(text: string): IsoDate {
  const day = new Date(`${text}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(text) ||
    Number.isNaN(day.getTime()) ||
    day.toISOString().slice(0, 10) !== text
  ) {
    throw new RangeError(`A date is written yyyy-mm-dd, got "${text}".`);
  }
  return text as IsoDate;
}
