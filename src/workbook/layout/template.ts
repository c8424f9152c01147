/**
 * Formulas are written with the keys of columns and rows in square brackets, `=IF([state]="Rated",…)`,
 * so that they read like the method. This puts the addresses in.
 */
export function filledIn(template: string, addressOf: (token: string) => string | undefined): string {
  return template.replace(/\[([^\]]+)\]/g, (_, token: string) => {
    const address = addressOf(token);
    if (address === undefined) throw new RangeError(`No cell is called ${token}: ${template}`);
    return address;
  });
}

/** Several sources of addresses, asked in order. */
export function anyOf(...sources: readonly ((token: string) => string | undefined)[]) {
  return (token: string): string | undefined => {
    for (const source of sources) {
      const address = source(token);
      if (address !== undefined) return address;
    }
    return undefined;
  };
}
