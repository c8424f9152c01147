/** Begins the names of all sheets of ours where somebody uses one of the plain ones. */
export const SHEET_PREFIX = "HRIA";
/** Begins all our defined names and tables where somebody uses one of the plain ones. */
export const NAME_PREFIX = "HRIA_";

/** Which of ours begin with a prefix from now on; the others stay as they are. */
export interface OtherNames {
  readonly sheets?: boolean;
  readonly names?: boolean;
}

/** The name that takes the place of a plain one, and the plain one's place of one that begins with the prefix. */
export function otherName(name: string): string {
  return isPrefixed(name) ? name.slice(NAME_PREFIX.length) : NAME_PREFIX + name;
}

export function isPrefixed(name: string): boolean {
  return name.toLowerCase().startsWith(NAME_PREFIX.toLowerCase());
}
