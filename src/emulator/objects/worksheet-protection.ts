import { accessDenied, HostError } from "../book/host-error";
import type { Kept } from "../book/memory";
import { ExcelObject } from "../protocol/excel-object";
import type { ApiOf } from "../protocol/excel-object";
import type { Services } from "../protocol/services";
import { boolean, oneOf, options, optionalText } from "./given";
import type { Check } from "./given";

const API = {
  className: "WorksheetProtection",
  members: ["options", "protect", "protected", "unprotect"],
  defaults: ["protected", "options"],
} satisfies ApiOf<WorksheetProtection>;

/** Source: Excel.WorksheetProtectionOptions. */
const OPTIONS: Readonly<Record<string, Check>> = {
  allowAutoFilter: boolean,
  allowDeleteColumns: boolean,
  allowDeleteRows: boolean,
  allowEditObjects: boolean,
  allowEditScenarios: boolean,
  allowFormatCells: boolean,
  allowFormatColumns: boolean,
  allowFormatRows: boolean,
  allowInsertColumns: boolean,
  allowInsertHyperlinks: boolean,
  allowInsertRows: boolean,
  allowPivotTables: boolean,
  allowSort: boolean,
  selectionMode: oneOf("Normal", "Unlocked", "None"),
};

/**
 * Source: Excel.WorksheetProtection. In the state already reached, protect and unprotect are refused with
 * AccessDenied, as reported for current Excel (OfficeDev/office-js issue 6784).
 */
export class WorksheetProtection extends ExcelObject {
  static readonly api = API;
  readonly api = API;
  readonly #sheet: string;

  constructor(services: Services, sheet: string) {
    super(services);
    this.#sheet = sheet;
  }

  get protected(): boolean {
    return this.#memory.protection !== undefined;
  }

  get options(): Kept {
    return this.#memory.protection?.options ?? {};
  }

  protect(given: unknown, password: unknown): void {
    if (this.protected) throw accessDenied("the worksheet is already protected");
    this.book.flush();
    this.#memory.protection = { options: checked(given), password: optionalText(password) };
  }

  unprotect(password: unknown): void {
    const { protection } = this.#memory;
    if (!protection) throw accessDenied("the worksheet is not protected");
    const given = optionalText(password);
    if (protection.password !== undefined && given === undefined)
      throw accessDenied("the worksheet asks for a password");
    if (protection.password !== undefined && given !== protection.password) {
      throw new HostError("BadPassword", "The password you supplied is incorrect.");
    }
    this.book.flush();
    this.#memory.protection = undefined;
  }

  get #memory() {
    return this.book.sheetMemory(this.#sheet);
  }
}

function checked(given: unknown): Kept {
  const kept: Kept = {};
  for (const [name, value] of Object.entries(given === undefined ? {} : options(given))) {
    const check = OPTIONS[name];
    if (!check) throw new HostError("InvalidArgument", `"${name}" is not an option of protection.`);
    if (value !== undefined && value !== null) kept[name] = check(value);
  }
  return kept;
}
