import { isSameArea } from "../book/area";
import { accessDenied } from "../book/host-error";
import { isProtected, lockOf } from "../book/locks";
import { ExcelObject } from "../protocol/excel-object";
import type { ApiOf } from "../protocol/excel-object";
import type { Services } from "../protocol/services";
import { boolean } from "./given";
import type { Range } from "./range";

const API = {
  className: "FormatProtection",
  members: ["locked"],
  defaults: ["locked"],
} satisfies ApiOf<FormatProtection>;

/** Source: Excel.FormatProtection. A lock has an effect while its sheet is protected, and cannot be changed then. */
export class FormatProtection extends ExcelObject {
  static readonly api = API;
  readonly api = API;
  readonly #range: Range;

  constructor(services: Services, range: Range) {
    super(services);
    this.#range = range;
  }

  get locked(): boolean | null {
    const { sheet, area } = this.#range;
    return lockOf(this.book, sheet, area);
  }

  set locked(value: unknown) {
    const { sheet, area } = this.#range;
    if (isProtected(this.book, sheet)) throw accessDenied("locks cannot be changed on a protected worksheet");
    const memory = this.book.sheetMemory(sheet);
    memory.locks = [
      ...memory.locks.filter((lock) => !isSameArea(lock.area, area)),
      { area, isLocked: boolean(value) },
    ];
  }
}
