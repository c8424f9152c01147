/** A text with its places in braces filled: "{count} open" with count 3 is "3 open". */
export function filled(text: string, places: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{([a-zA-Z]+)\}/g, (whole, key: string) => String(places[key] ?? whole));
}
