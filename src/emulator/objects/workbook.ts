import { ExcelObject } from "../protocol/excel-object";
import { NULL_OBJECT } from "../protocol/excel-object";
import type { ApiOf, Found } from "../protocol/excel-object";
import { Application } from "./application";
import { CustomXmlParts } from "./custom-xml-parts";
import { documentProperties } from "./document-properties";
import { text } from "./given";
import type { KeptObject } from "./kept-object";
import { Names } from "./names";
import { activeRange } from "./selection";
import type { Place } from "./place";
import { Runtime } from "./runtime";
import { Settings } from "./settings";
import { Tables } from "./tables";
import { Worksheets } from "./worksheets";

const API = {
  className: "Workbook",
  members: [
    "application",
    "customXmlParts",
    "getSelectedRange",
    "names",
    "properties",
    "settings",
    "tables",
    "worksheets",
  ],
  internal: ["getObjectByReferenceId", "removeReference", "runtime"],
} satisfies ApiOf<WorkbookObject>;

/** Source: Excel.Workbook. */
export class WorkbookObject extends ExcelObject {
  static readonly api = API;
  readonly api = API;

  get worksheets(): Worksheets {
    return new Worksheets(this.services);
  }

  get names(): Names {
    return new Names(this.services);
  }

  get tables(): Tables {
    return new Tables(this.services);
  }

  get application(): Application {
    return new Application(this.services);
  }

  get settings(): Settings {
    return new Settings(this.services);
  }

  get customXmlParts(): CustomXmlParts {
    return new CustomXmlParts(this.services);
  }

  get properties(): KeptObject {
    return documentProperties(this.services);
  }

  get runtime(): Runtime {
    return new Runtime(this.services);
  }

  getSelectedRange(): Place {
    return activeRange(this.services);
  }

  getObjectByReferenceId(id: unknown): Found<ExcelObject> {
    return this.services.kept(text(id)) ?? NULL_OBJECT;
  }

  removeReference(id: unknown): void {
    this.services.release(text(id));
  }
}
