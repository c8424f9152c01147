import { ExcelObject } from "../protocol/excel-object";
import type { ApiOf } from "../protocol/excel-object";

const API = { className: "ShapeCollection", members: ["getCount"] } satisfies ApiOf<Shapes>;

/** Source: Excel.ShapeCollection. Nobody can draw shapes here, so that there are none. */
export class Shapes extends ExcelObject {
  static readonly api = API;
  readonly api = API;

  getCount(): number {
    return 0;
  }
}
