import { citationParts, type Citation } from "./citation";
import type { LongTexts, SourceText } from "./texts/long-texts";

/** A citation as a line to read, for example "UN Guiding Principles …, Principle 31: effectiveness criteria …". */
export function sourceInWords(citation: Citation, texts: LongTexts): string {
  const { source, locator, isVerified } = citationParts(citation);
  const text: SourceText = texts.sources[source];
  if (locator === undefined) return text.name;
  const doubt = isVerified ? "" : ` (${texts.notYetChecked})`;
  return `${text.name}, ${place(text, locator)}: ${wordingOf(text, locator)}${doubt}`;
}

/** Rights by treaty, treaty by treaty, for example "Universal Declaration of Human Rights: article 12 (privacy)". */
export function rightsInWords(citations: readonly Citation[], texts: LongTexts): string {
  const byTreaty = new Map<string, string[]>();
  for (const citation of citations) {
    const { source, locator, isVerified } = citationParts(citation);
    if (locator === undefined) continue;
    const text: SourceText = texts.sources[source];
    const doubt = isVerified ? "" : `; ${texts.notYetChecked}`;
    const right = `${place(text, locator)} (${wordingOf(text, locator)}${doubt})`;
    byTreaty.set(text.name, [...(byTreaty.get(text.name) ?? []), right]);
  }
  return [...byTreaty].map(([treaty, rights]) => `${treaty}: ${rights.join(", ")}`).join("; ");
}

/** A numbered place gets its word ("article 12"); a named one ("preamble", "theme A") stands alone. */
function place({ part }: SourceText, locator: string): string {
  return part !== undefined && /\d/.test(locator) ? `${part} ${locator}` : locator;
}

function wordingOf({ name, locators }: SourceText, locator: string): string {
  const wording = locators[locator];
  if (wording === undefined) throw new RangeError(`${name} has no words for "${locator}".`);
  return wording;
}
