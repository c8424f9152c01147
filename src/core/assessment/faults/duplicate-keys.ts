import { fieldPath, itemPath } from "./fault";
import type { Fault } from "./fault";

interface Container {
  readonly path: string;
  /** Names seen so far; absent for an array. */
  readonly names: Set<string> | undefined;
  name: string;
  index: number;
  isNameNext: boolean;
}

/** Names every field that stands more than once in its object. `text` must be valid JSON. */
export function duplicateKeyFaults(text: string): readonly Fault[] {
  const faults: Fault[] = [];
  const open: Container[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    const inside = open.at(-1);
    if (character === "{" || character === "[") open.push(container(character, inside));
    else if (character === "}" || character === "]") open.pop();
    else if (character === "," && inside !== undefined) moveOn(inside);
    else if (character === '"') {
      const end = endOfString(text, index);
      if (inside?.isNameNext) faults.push(...named(inside, text.slice(index, end + 1)));
      index = end;
    }
  }
  return faults;
}

function container(bracket: "{" | "[", parent: Container | undefined): Container {
  const isObject = bracket === "{";
  const names = isObject ? new Set<string>() : undefined;
  return { path: pathInside(parent), names, name: "", index: 0, isNameNext: isObject };
}

function pathInside(parent: Container | undefined): string {
  if (parent === undefined) return "";
  return parent.names === undefined
    ? itemPath(parent.path, parent.index)
    : fieldPath(parent.path, parent.name);
}

function moveOn(inside: Container): void {
  inside.index += 1;
  inside.isNameNext = inside.names !== undefined;
}

function named(inside: Container, literal: string): readonly Fault[] {
  const name = String(JSON.parse(literal));
  const isRepeated = inside.names?.has(name) === true;
  inside.names?.add(name);
  inside.name = name;
  inside.isNameNext = false;
  return isRepeated ? [{ path: fieldPath(inside.path, name), rule: "must be given once" }] : [];
}

function endOfString(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && text[index] !== '"') index += text[index] === "\\" ? 2 : 1;
  return index;
}
