import { escapeText } from "./text-cell";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
};

/** Text inside an element or a quoted attribute of a part this project writes itself. */
export function xmlText(text: string): string {
  return escapeText(text).replace(/[&<>"\t\n]/g, (character) => ENTITIES[character] ?? character);
}
