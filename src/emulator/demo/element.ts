/** The element of the page with this id. Its absence is a mistake in the page. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new RangeError(`The page has no element "${id}".`);
  return found;
}
