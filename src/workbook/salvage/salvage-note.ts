import type { CriterionId, VendorId } from "../../core/units";
import type { Finding } from "../health/finding";

/** What could not stay where it was and was kept in the archive. */
export interface KeptAnswer {
  readonly vendor: VendorId;
  /** Under this id in the archive. */
  readonly criterion: CriterionId;
  readonly sheet: string;
  readonly row: number;
  readonly why: "repeated" | "unknown" | "without id";
}

/** Collects what is noticed on the way. */
export interface SalvageNotes {
  readonly findings: Finding[];
  readonly kept: KeptAnswer[];
}
