import { deleted, placeOf, renamed } from "./edits";
import type { Disturbance, WireFault } from "./wire";

export interface FaultKind {
  readonly name: string;
  /** Every way it can meet one round trip. */
  readonly ways: readonly Disturbance[];
  /** What somebody did stays in the way, so that a second run is refused too. */
  readonly isHindered?: boolean;
}

const SHARES = [0.02, 0.25, 0.5, 0.75, 0.98];

/** What Excel, its service, the connection and colleagues do to a round trip. Codes: Excel.ErrorCodes. */
export const KINDS: readonly FaultKind[] = [
  kind("cell in edit mode", [{ code: "InvalidOperationInCellEditMode", phase: "before" }]),
  kind("access denied", [{ code: "AccessDenied", phase: "before" }, ...parts("AccessDenied", [0.3, 0.9])]),
  kind("throttled", [
    { code: "ActivityLimitReached", phase: "before" },
    { code: "ActivityLimitReached", phase: "after" },
  ]),
  kind("request too large", [{ code: "RequestPayloadSizeLimitExceeded", phase: "before" }]),
  kind("response too large", [{ code: "ResponsePayloadSizeLimitExceeded", phase: "after" }]),
  kind("session lost", [
    { code: "RequestAborted", phase: "before", lasts: true },
    { code: "RequestAborted", phase: "during", lasts: true },
    { code: "RequestAborted", phase: "after", lasts: true },
  ]),
  // A pane that is closed gets no answer either, and asks nothing more.
  kind("no answer, or the pane is closed", [
    { code: "", phase: "before", hangs: true },
    { code: "RequestAborted", phase: "during", hangs: true },
    { code: "", phase: "after", hangs: true },
  ]),
  kind("applied, then an error", [{ code: "GeneralException", phase: "after" }]),
  kind("quota reached", parts("OperationCellsExceedLimit", [0.1, 0.6])),
  kind("part of the batch", parts("GeneralException", SHARES)),
  { name: "sheet deleted", ways: [{ edit: (excel) => deleted(excel, "Vendor_Rows_2") }], isHindered: true },
  { name: "sheet renamed", ways: [{ edit: (excel) => renamed(excel, "Vendor_Rows_2", "Moved") }] },
  {
    name: "sheet protected by another",
    isHindered: true,
    ways: [
      {
        edit: (excel) => {
          const place = placeOf(excel, "Vendor_Rows_2");
          if (place === undefined) return;
          excel.book.sheetMemory(place.sheet).protection = { options: {}, password: "theirs" };
        },
      },
    ],
  },
];

function kind(name: string, faults: readonly WireFault[]): FaultKind {
  return { name, ways: faults.map((fault) => ({ fault })) };
}

function parts(code: string, shares: readonly number[]): readonly WireFault[] {
  return shares.map((share) => ({ code, phase: "during", share }));
}
