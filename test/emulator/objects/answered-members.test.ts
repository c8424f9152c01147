import { answeredMembers } from "../../../src/emulator/objects/answered-members";
import { openEmulatedExcel } from "../../emulated-excel";

/** Prototypes of the classes in the loaded client, by the names the client gives them. */
function prototypesOf(namespace: object): ReadonlyMap<string, object> {
  const found = new Map<string, object>();
  for (const name of Object.getOwnPropertyNames(namespace)) {
    const type: unknown = Reflect.get(namespace, name);
    const prototype: unknown = typeof type === "function" ? type.prototype : undefined;
    if (typeof prototype !== "object" || prototype === null) continue;
    const className: unknown = Object.getOwnPropertyDescriptor(prototype, "_className")?.get?.call(prototype);
    if (typeof className === "string") found.set(className, prototype);
  }
  return found;
}

test("every class and member the emulated host answers exists in the real client", async () => {
  const { Excel, close } = await openEmulatedExcel();
  const prototypes = prototypesOf(Excel);
  const invented = answeredMembers().flatMap(({ className, members }) => {
    const prototype = prototypes.get(className);
    return prototype
      ? members.filter((member) => !(member in prototype)).map((member) => `${className}.${member}`)
      : [className];
  });
  close();
  expect(prototypes.size).toBeGreaterThan(150);
  expect(invented).toEqual([]);
});

test("what a load brings without being asked is among the members", () => {
  const strays = answeredMembers().flatMap(({ className, members, defaults = [] }) =>
    defaults.filter((name) => !members.includes(name)).map((name) => `${className}.${name}`),
  );
  expect(strays).toEqual([]);
});
