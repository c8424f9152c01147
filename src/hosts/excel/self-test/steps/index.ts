import type { Step } from "../step";
import { BATCH_AND_EVENT_STEPS } from "./batches-and-events";
import { CELL_STEPS } from "./cells";
import { NAME_AND_TABLE_STEPS } from "./names-and-tables";
import { PROTECTION_STEPS } from "./protection";
import { SHEET_STEPS } from "./sheets";

/** Every rule of Excel that an Excel can be asked for in a scratch sheet. */
export const STEPS: readonly Step[] = [
  ...SHEET_STEPS,
  ...CELL_STEPS,
  ...NAME_AND_TABLE_STEPS,
  ...PROTECTION_STEPS,
  ...BATCH_AND_EVENT_STEPS,
];
