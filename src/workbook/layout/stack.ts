import type { Part } from "./part";

/** A part that knows how many rows it takes, for sheets built from top to bottom. */
export interface Section {
  readonly rows: number;
  readonly part: (row: number) => readonly Part[];
}

/** Sections one below the other, a blank row between them. */
export function stacked(first: number, sections: readonly Section[]): readonly Part[] {
  const parts: Part[] = [];
  let row = first;
  for (const section of sections) {
    if (section.rows === 0) continue;
    parts.push(...section.part(row));
    row += section.rows + 1;
  }
  return parts;
}
