/** A formula's text literal. */
export function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A text with places in braces as a formula expression: "{name} is first" with name D4 becomes
 * `D4&" is first"`. Keeps word order with the translator instead of the formula.
 */
export function sentence(text: string, places: Readonly<Record<string, string>> = {}): string {
  const parts = text.split(/(\{[a-zA-Z]+\})/).filter((part) => part !== "");
  return parts.map((part) => placed(part, places, text)).join("&");
}

function placed(part: string, places: Readonly<Record<string, string>>, text: string): string {
  if (!/^\{[a-zA-Z]+\}$/.test(part)) return literal(part);
  const place = places[part.slice(1, -1)];
  if (place === undefined) throw new RangeError(`Nothing stands for ${part} in "${text}".`);
  return place;
}
