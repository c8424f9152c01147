/** One thing that is wrong with an assessment document: where, and which rule it breaks. */
export interface Fault {
  /** For example `vendors[1].ratings.PRV-01.rating`; empty for the document as a whole. */
  readonly path: string;
  /** Completes the sentence that the path begins, for example `must be 0 to 4, "IE" or "NA"`. */
  readonly rule: string;
}

/** The path of a field. Names that would make it ambiguous are quoted. */
export function fieldPath(parent: string, name: string): string {
  if (!/^[\p{L}\p{N}_-]{1,64}$/u.test(name)) return `${parent}[${JSON.stringify(shortened(name))}]`;
  return parent === "" ? name : `${parent}.${name}`;
}

export function itemPath(parent: string, index: number): string {
  return `${parent}[${index}]`;
}

function shortened(name: string): string {
  const characters = Array.from(name);
  return characters.length > 64 ? `${characters.slice(0, 64).join("")}…` : name;
}
