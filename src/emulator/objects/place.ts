import { area as checkedArea } from "../book/area";
import type { Area } from "../book/area";
import { ExcelObject } from "../protocol/excel-object";
import type { Services } from "../protocol/services";

/** A rectangle of a sheet: what other objects need to know of a range. */
export abstract class Place extends ExcelObject {
  readonly sheet: string;
  readonly area: Area;
  #reference: string | undefined;

  constructor(services: Services, sheet: string, area: Area) {
    super(services);
    this.sheet = sheet;
    this.area = checkedArea(area.row, area.column, area.rows, area.columns);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return this.#reference === undefined ? {} : { _ReferenceId: this.#reference };
  }

  /** The client keeps ranges across batches. */
  keepReference(): void {
    this.#reference ??= this.services.keep(this);
  }

  get referenceId(): string | null {
    return this.#reference ?? null;
  }
}
