import { toA1 } from "../../../workbook/addresses";
import type { Finding } from "../../../workbook/health/finding";

/** The cells, "Comparison F7", or the sheet; empty where the whole workbook is meant. */
export function placeOf({ sheet, range }: Finding): string {
  return [sheet, range && toA1(range)].filter((part) => part !== undefined).join(" ");
}

/** The cells and what stands there, "B Birchline, PRV-02". */
export function placeAndSubject(finding: Finding): string {
  const { sheet, subject } = finding;
  const parts = [placeOf(finding), subject === sheet ? undefined : subject];
  return parts.filter((part) => part !== undefined && part !== "").join(", ");
}
