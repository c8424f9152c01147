import { quoteSheet } from "../addresses";

/** Strings are skipped whole; then a sheet's name before "!", in apostrophes or plain. */
const SHEET = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)!/gu;

/** The formula with other sheet names; `rename` gets each name as a person sees it. */
export function withSheets(formula: string, rename: (sheet: string) => string): string {
  return formula.replace(SHEET, (token: string, quoted: string | undefined, plain: string | undefined) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    if (name === undefined) return token;
    const renamed = rename(name);
    return renamed === name ? token : `${quoteSheet(renamed)}!`;
  });
}

/** Sheet and address of a name's "='A Alder Meet'!$A$6:$X$9"; undefined when it is no reference or a dead one. */
export function splitReference(
  formula: string,
): { readonly sheet: string; readonly address: string } | undefined {
  const [, quoted, plain, address] =
    /^=?(?:'((?:[^']|'')+)'|([^'!#]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i.exec(formula) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined || address === undefined ? undefined : { sheet, address };
}
