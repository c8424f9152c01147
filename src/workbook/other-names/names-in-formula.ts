/** Strings, sheet names in apostrophes and the columns of a table are skipped whole; functions and sheets are no names. */
const NAME = /"(?:[^"]|"")*"|'(?:[^']|'')+'|\[[^\]]*\]|([\p{L}_\\][\p{L}\p{N}_.\\]*)(?![\p{L}\p{N}_.\\(!])/gu;

/** The formula with other defined names and tables; `rename` gets each word that can be one. */
export function withNames(formula: string, rename: (name: string) => string): string {
  return formula.replace(NAME, (token: string, name: string | undefined) =>
    name === undefined ? token : rename(name),
  );
}
