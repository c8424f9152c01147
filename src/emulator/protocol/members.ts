import { HostError, invalidArgument } from "../book/host-error";
import { NULL_OBJECT } from "./excel-object";
import type { ExcelObject } from "./excel-object";

/** Called with every member an add-in asked for and the emulated host does not answer. */
export type Refuse = (member: string) => void;

/** Reads a property, or answers the object behind a navigation property. */
export function readMember(object: ExcelObject, wireName: string, refuse: Refuse): unknown {
  return object.read(answered(object, wireName, refuse));
}

export function writeMember(object: ExcelObject, wireName: string, value: unknown, refuse: Refuse): void {
  const name = answered(object, wireName, refuse);
  if (value === undefined) throw invalidArgument();
  object.write(name, value);
}

export async function callMember(
  object: ExcelObject,
  wireName: string,
  given: readonly unknown[],
  refuse: Refuse,
): Promise<unknown> {
  const name = answered(object, wireName, refuse);
  if (given.includes(NULL_OBJECT)) throw invalidArgument("An argument is an object that does not exist.");
  return await object.call(name, given);
}

/** The name in Office.js of a name on the wire: the same, but for its first letter. */
export function publicName(wireName: string): string {
  const bare = wireName.replace(/^_/, "");
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}

export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function answered({ api }: ExcelObject, wireName: string, refuse: Refuse): string {
  const name = publicName(wireName);
  const isInternal = api.internal?.includes(name) ?? false;
  const isKnown = isInternal || (!wireName.startsWith("_") && api.members.includes(name));
  if (isKnown) return name;
  const member = `${api.className}.${wireName.startsWith("_") ? wireName : name}`;
  refuse(member);
  throw new HostError("HostNotImplemented", `The emulated Excel does not answer ${member}.`);
}
