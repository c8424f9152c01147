import { HostError, invalidArgument } from "../book/host-error";
import { NULL_OBJECT } from "./excel-object";
import type { ExcelObject } from "./excel-object";

/** Called with every member an add-in asked for and the emulated host does not answer. */
export type Refuse = (member: string) => void;

/** Reads a property, or answers the object behind a navigation property. */
export function readMember(object: ExcelObject, onWire: string, refuse: Refuse): unknown {
  return object.read(answered(object, onWire, refuse));
}

export function writeMember(object: ExcelObject, onWire: string, value: unknown, refuse: Refuse): void {
  const name = answered(object, onWire, refuse);
  if (value === undefined) throw invalidArgument();
  noteChange(object, name);
  object.write(name, value);
}

export async function callMember(
  object: ExcelObject,
  onWire: string,
  given: readonly unknown[],
  refuse: Refuse,
): Promise<unknown> {
  const name = answered(object, onWire, refuse);
  if (given.includes(NULL_OBJECT)) throw invalidArgument("An argument is an object that does not exist.");
  noteChange(object, name);
  return await object.call(name, given);
}

/** What the client calls on its own account changes nothing a person could undo. */
function noteChange({ api, services }: ExcelObject, name: string): void {
  if (!api.internal?.includes(name)) services.noteChange(`${api.className}.${name}`);
}

/** The name in Office.js of a name on the wire: the same, but for its first letter. */
export function publicName(onWire: string): string {
  const bare = onWire.replace(/^_/, "");
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}

export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function answered({ api }: ExcelObject, onWire: string, refuse: Refuse): string {
  const name = publicName(onWire);
  const isInternal = api.internal?.includes(name) ?? false;
  const isKnown = isInternal || (!onWire.startsWith("_") && api.members.includes(name));
  if (isKnown) return name;
  const member = `${api.className}.${onWire.startsWith("_") ? onWire : name}`;
  refuse(member);
  throw new HostError("HostNotImplemented", `The emulated Excel does not answer ${member}.`);
}
