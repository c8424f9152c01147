import { ExcelObject } from "../protocol/excel-object";
import type { ApiOf } from "../protocol/excel-object";
import { oneOf } from "./given";

const API = {
  className: "Application",
  members: [
    "calculate",
    "calculationMode",
    "suspendApiCalculationUntilNextSync",
    "suspendScreenUpdatingUntilNextSync",
  ],
  defaults: ["calculationMode"],
} satisfies ApiOf<Application>;

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const calculationMode = oneOf(...MODES);

/** Source: Excel.Application. */
export class Application extends ExcelObject {
  static readonly api = API;
  readonly api = API;

  get calculationMode(): string {
    return calculationMode(this.book.memory.application["calculationMode"] ?? "Automatic");
  }

  set calculationMode(value: unknown) {
    this.book.memory.application["calculationMode"] = calculationMode(value);
  }

  calculate(type: unknown): void {
    oneOf("Recalculate", "Full", "FullRebuild")(type);
    this.book.recalculate();
  }

  /** The normal state of this host: nothing is calculated before the batch ends. */
  suspendApiCalculationUntilNextSync(): void {}

  /** The normal state of this host: a batch is drawn at its end. */
  suspendScreenUpdatingUntilNextSync(): void {}
}
