import type { ExcelObject } from "./excel-object";

/** Objects the client keeps across batches, by the id it got for them. */
export class KeptObjects {
  readonly #objects = new Map<string, ExcelObject>();
  #last = 0;

  keep(object: ExcelObject): string {
    this.#last += 1;
    const id = `reference-${this.#last}`;
    this.#objects.set(id, object);
    return id;
  }

  find(id: string): ExcelObject | undefined {
    return this.#objects.get(id);
  }

  release(id: string): void {
    this.#objects.delete(id);
  }
}
