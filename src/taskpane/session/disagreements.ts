import type { ComparisonResult, VendorResult } from "../../core/scoring/result";
import type { VendorId } from "../../core/units";
import type { CellValue } from "../../workbook/cells";
import type { Disagreement, HeadlineFigure } from "./session";

/** What the sheet shows about one vendor; a name that is missing has no entry. */
export type SheetFigures = ReadonlyMap<string, CellValue>;

/** Sheet and core calculate in different orders; both keep 15 digits of numbers up to 100. */
const TOLERANCE = 1e-6;

const FIGURES: Readonly<
  Record<
    HeadlineFigure,
    { readonly name: string; readonly of: (vendor: VendorResult) => CellValue | undefined }
  >
> = {
  worst: { name: "Risk_Worst", of: (vendor) => vendor.worst },
  best: { name: "Risk_Best", of: (vendor) => vendor.best },
  inherent: { name: "Inherent", of: (vendor) => vendor.inherent },
  commonWorst: { name: "Common_Worst", of: (vendor) => vendor.commonBasis.worst },
  commonBest: { name: "Common_Best", of: (vendor) => vendor.commonBasis.best },
  tier: { name: "Tier", of: (vendor) => vendor.tier },
  rank: { name: "Rank", of: (vendor) => vendor.rank },
  band: { name: "Band", of: (vendor) => vendor.band },
  completeness: { name: "Completeness", of: (vendor) => vendor.completeness },
};
const HEADLINE = Object.keys(FIGURES) as readonly HeadlineFigure[];

/** Defined name of a vendor's figure, for example A_Risk_Worst. */
export function figureName(vendor: VendorId, figure: HeadlineFigure): string {
  return `${vendor}_${FIGURES[figure].name}`;
}

export function figureNames(vendors: readonly VendorId[]): readonly string[] {
  return vendors.flatMap((vendor) => HEADLINE.map((figure) => figureName(vendor, figure)));
}

/** Figures of the sheet that are not what the ratings give; empty text in the sheet is "no score". */
export function disagreements(comparison: ComparisonResult, figures: SheetFigures): readonly Disagreement[] {
  return comparison.vendors.flatMap((vendor) =>
    HEADLINE.flatMap((figure): readonly Disagreement[] => {
      const name = figureName(vendor.id, figure);
      const sheet = figures.get(name) ?? "";
      const given = FIGURES[figure].of(vendor) ?? "";
      if (agree(sheet, given)) return [];
      return [{ vendor: vendor.id, figure, sheetSays: shown(sheet), ratingsGive: shown(given), name }];
    }),
  );
}

function agree(sheet: CellValue, given: CellValue): boolean {
  if (typeof sheet === "number" && typeof given === "number") return Math.abs(sheet - given) <= TOLERANCE;
  return sheet === given;
}

/** One decimal, as figures are shown everywhere; more where one decimal would hide the difference is not needed to find the cell. */
function shown(value: CellValue): string {
  return typeof value === "number" && !Number.isInteger(value) ? value.toFixed(1) : String(value);
}
