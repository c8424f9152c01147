/** Version of the criteria, their weights, severities and wording. Any change to them raises it. */
export const CATALOG_VERSION = "0.1.0";

/** Version of the arithmetic: docs/methodology.md. */
export const METHOD_VERSION = "1.0";

/** Whether a version such as 0.9.0 came before another one; false where one of them is no version. */
export function isEarlierVersion(version: string, than: string): boolean {
  const [one, other] = [version, than].map((text) => text.split(".").map(Number));
  const place = one?.findIndex((part, index) => part !== other?.[index]) ?? -1;
  return place >= 0 && (one?.[place] ?? 0) < (other?.[place] ?? 0);
}
