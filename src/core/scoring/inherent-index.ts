import type { Settings } from "../assessment/model";
import { GRAVEST } from "./severity";

/** The gravest severity at the highest likelihood, 4 times 4: both forms of the index reach 1 there. */
const GREATEST = GRAVEST * GRAVEST;

/**
 * Inherent index, 1/16 to 1, of harm before any safeguard. "severity-first" lets severity decide and
 * likelihood only part equals: (4,1) stands above (3,4). "product" multiplies them.
 *
 * Source: docs/methodology.md section 2; UN Guiding Principle 24, the most severe or irremediable first.
 */
export function inherentIndex(severity: number, likelihood: number, form: Settings["index"]): number {
  if (form === "product") return (severity * likelihood) / GREATEST;
  return (GRAVEST * (severity - 1) + likelihood) / GREATEST;
}
