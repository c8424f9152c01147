import { ExcelObject } from "./excel-object";

/** The client's own service, told once that handlers of ribbon buttons are ready. */
export class AddinInternalService extends ExcelObject {
  readonly api = { className: "AddinInternalService", members: ["notifyActionHandlerReady"] };

  notifyActionHandlerReady(): void {}
}
