const NAMESPACE = "http://www.w3.org/2000/svg";

type Attributes = Readonly<Record<string, string | number>>;

/** An SVG element with its attributes and children; text is always set as text. */
export function svg(
  name: string,
  attributes: Attributes,
  ...children: readonly (SVGElement | string)[]
): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

/** Cuts what would run out of the picture; the whole text stays in the chart's words. */
export function fitted(text: string, width: number, fontSize: number): string {
  const most = Math.max(1, Math.floor(width / (fontSize * 0.52)));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
