import { caption } from "../styles";
import type { Part } from "./part";
import { cellPart, formatPart, range } from "./ranges";

export interface Group {
  readonly caption: string;
  /** Columns the caption stands over. */
  readonly columns: number;
}

/** Captions above a table's header, each with a line as wide as its columns. */
export function groupsPart(row: number, column: number, groups: readonly Group[]): readonly Part[] {
  const parts: Part[] = [];
  let at = column;
  for (const { caption: text, columns } of groups) {
    parts.push(formatPart(range(row, at, 1, columns), caption), cellPart(row, at, text, caption));
    at += columns;
  }
  return parts;
}
