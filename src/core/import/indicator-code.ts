/**
 * Reads the code of an indicator at the start of a text, in the catalog's spelling: "P1a" from "P01a", "p1(a)" or
 * "P1a. Access to privacy policies". Ids of the questions under an indicator ("P01a.02") are none.
 */
export function indicatorCode(text: string): string | undefined {
  const match = /^([GFP])0*(\d{1,2})(?:\(?([a-e])\)?)?(?:$|[.:]?\s)/i.exec(text.trim());
  if (match === null) return undefined;
  const [, category = "", number = "", part = ""] = match;
  return `${category.toUpperCase()}${Number(number)}${part.toLowerCase()}`;
}
