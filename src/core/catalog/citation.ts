import { isSourceId, SOURCES, type SourceId } from "./sources";

export type LocatorOf<Id extends SourceId> = (typeof SOURCES)[Id]["locators"][number];

/** A source, alone (`"S0"`) or with a place in it (`"UNGP: 31"`). A place the source does not list does not compile. */
export type CitationOf<Id extends SourceId> = { [Each in Id]: Each | `${Each}: ${LocatorOf<Each>}` }[Id];
export type Citation = CitationOf<SourceId>;

export interface CitationParts {
  readonly source: SourceId;
  readonly locator: string | undefined;
  /** False while nobody has seen this place in a copy of the source. */
  readonly isVerified: boolean;
}

/** No source id contains a colon, so the first one ends it. */
export function citationParts(citation: Citation): CitationParts {
  const colon = citation.indexOf(": ");
  const source = colon < 0 ? citation : citation.slice(0, colon);
  if (!isSourceId(source)) throw new RangeError(`The catalog has no source "${source}".`);
  const locator = colon < 0 ? undefined : citation.slice(colon + 2);
  const unverified: readonly string[] = SOURCES[source].unverified;
  return { source, locator, isVerified: locator === undefined || !unverified.includes(locator) };
}
