import { ExcelObject } from "../protocol/excel-object";
import type { ApiOf } from "../protocol/excel-object";
import { boolean } from "./given";

const API = {
  className: "Runtime",
  members: ["enableEvents"],
  defaults: ["enableEvents"],
} satisfies ApiOf<Runtime>;

/** Source: Excel.Runtime (`context.runtime`). */
export class Runtime extends ExcelObject {
  static readonly api = API;
  readonly api = API;

  get enableEvents(): boolean {
    return this.services.events.areEnabled;
  }

  set enableEvents(value: unknown) {
    this.services.events.areEnabled = boolean(value);
  }
}
