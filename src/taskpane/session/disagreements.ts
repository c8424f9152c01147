import type { ComparisonResult, VendorResult } from "../../core/scoring/result";
import type { VendorId } from "../../core/units";
import type { CellValue } from "../../workbook/cells";
import type { Disagreement, HeadlineFigure } from "./session";

/** What the sheet shows about one vendor; a name that is missing has no entry. */
export type SheetFigures = ReadonlyMap<string, CellValue>;

/** Sheet and core calculate in different orders; both keep 15 digits of numbers up to 100. */
const TOLERANCE = 1e-6;

interface Figure {
  /** Follows the vendor's letter. */
  readonly name: string;
  /** Decimals in which it is shown; absent for words and whole numbers. */
  readonly decimals?: number;
  readonly of: (vendor: VendorResult) => CellValue | undefined;
}

const FIGURES: Readonly<Record<HeadlineFigure, Figure>> = {
  worst: { name: "Risk_Worst", decimals: 1, of: (vendor) => vendor.worst },
  best: { name: "Risk_Best", decimals: 1, of: (vendor) => vendor.best },
  inherent: { name: "Inherent", decimals: 1, of: (vendor) => vendor.inherent },
  commonWorst: { name: "Common_Worst", decimals: 1, of: (vendor) => vendor.commonBasis.worst },
  commonBest: { name: "Common_Best", decimals: 1, of: (vendor) => vendor.commonBasis.best },
  tier: { name: "Tier", of: (vendor) => vendor.tier },
  rank: { name: "Rank", of: (vendor) => vendor.rank },
  band: { name: "Band", of: (vendor) => vendor.band },
  completeness: { name: "Completeness", decimals: 3, of: (vendor) => vendor.completeness },
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
      const [sheetSays, ratingsGive] = shownApart(sheet, given, FIGURES[figure].decimals);
      return [{ vendor: vendor.id, figure, sheetSays, ratingsGive, name }];
    }),
  );
}

function agree(sheet: CellValue, given: CellValue): boolean {
  if (typeof sheet === "number" && typeof given === "number") return Math.abs(sheet - given) <= TOLERANCE;
  return sheet === given;
}

/** As figures are shown everywhere, and with all decimals where that would show the same twice. */
function shownApart(
  sheet: CellValue,
  given: CellValue,
  decimals: number | undefined,
): readonly [string, string] {
  const shown = [inWords(sheet, decimals), inWords(given, decimals)] as const;
  return shown[0] === shown[1] ? [String(sheet), String(given)] : shown;
}

function inWords(value: CellValue, decimals: number | undefined): string {
  return typeof value === "number" && decimals !== undefined ? value.toFixed(decimals) : String(value);
}
