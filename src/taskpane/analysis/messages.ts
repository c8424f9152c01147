import type { Firmness, FirmnessSettings } from "../../core/analysis/firmness";
import type { Assessment } from "../../core/assessment/model";

/** To the worker. */
export type Request =
  | {
      readonly kind: "compute";
      readonly id: number;
      readonly assessment: Assessment;
      readonly settings: FirmnessSettings;
    }
  | { readonly kind: "cancel"; readonly id: number };

/** From the worker. A cancelled request gets no answer. */
export type Reply =
  | { readonly kind: "progress"; readonly id: number; readonly share: number }
  | { readonly kind: "done"; readonly id: number; readonly firmness: Firmness | undefined }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };
