import { invalidArgument, itemNotFound } from "../book/host-error";
import { ExcelObject, NULL_OBJECT } from "./excel-object";
import type { Found } from "./excel-object";
import { AddinInternalService } from "./addin-internal-service";
import { callMember, readMember } from "./members";
import type { Refuse } from "./members";
import type { Services } from "./services";
import { PATH } from "./wire";
import type { ArgumentInfo, Batch, ObjectPath } from "./wire";

/** Turns the object paths of one batch into objects, each once. */
export class ObjectPaths {
  readonly #batch: Batch;
  readonly #root: ExcelObject;
  readonly #services: Services;
  readonly #refuse: Refuse;
  readonly #resolved = new Map<number, Found<ExcelObject>>();

  constructor(batch: Batch, root: ExcelObject, services: Services, refuse: Refuse) {
    this.#batch = batch;
    this.#root = root;
    this.#services = services;
    this.#refuse = refuse;
  }

  async object(id: number): Promise<Found<ExcelObject>> {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.#batch.ObjectPaths[id];
    if (!path) throw invalidArgument(`Object path ${id} is missing.`);
    const object = await this.#resolve(path);
    this.#resolved.set(id, object);
    return object;
  }

  /** Arguments as given, with objects in the place of their paths. */
  async given(info: ArgumentInfo | undefined): Promise<readonly unknown[]> {
    const given: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      const path = info?.ReferencedObjectPathIds?.[index];
      given.push(typeof path === "number" && path > 0 ? await this.object(path) : (value ?? undefined));
    }
    return given;
  }

  async #resolve(path: ObjectPath): Promise<Found<ExcelObject>> {
    const { ObjectPathType: type, Name: name } = path;
    if (type === PATH.root) return this.#root;
    if (type === PATH.nullObject) return NULL_OBJECT;
    if (type === PATH.service) return new AddinInternalService(this.#services);
    if (type === PATH.reference) return this.#reference(name);
    const parent = path.ParentObjectPathId ? await this.object(path.ParentObjectPathId) : this.#root;
    // What hangs on a null object is a null object too: names.getItemOrNullObject(x).getRangeOrNullObject().
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const found = await this.#follow(parent, path);
    if (found === NULL_OBJECT || found instanceof ExcelObject) return found;
    throw invalidArgument(`${parent.api.className}.${name} is not an object.`);
  }

  async #follow(
    parent: ExcelObject,
    { ObjectPathType: type, Name: name, ArgumentInfo: info }: ObjectPath,
  ): Promise<unknown> {
    const given = await this.given(info);
    if (type === PATH.method) return callMember(parent, name, given, this.#refuse);
    if (type === PATH.property) return readMember(parent, name, this.#refuse);
    if (type === PATH.indexer) return callMember(parent, "getItem", given, this.#refuse);
    this.#refuse(`${parent.api.className}.${name} (path type ${type})`);
    throw invalidArgument(`${parent.api.className} cannot be indexed.`);
  }

  #reference(id: string): ExcelObject {
    const kept = this.#services.kept(id);
    if (!kept) throw itemNotFound(`reference ${id}`);
    return kept;
  }
}
