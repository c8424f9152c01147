import type { ComparisonResult } from "../../core/scoring/result";
import type { VendorId } from "../../core/units";
import type { SheetFigures, VendorFigures } from "../../workbook/read-workbook";
import type { Disagreement, HeadlineFigure } from "./session";

/** Sheet and core calculate in different orders; both keep 15 digits of numbers up to 100. */
const TOLERANCE = 1e-6;

interface Figure {
  /** Of its cell, behind the vendor's letter. */
  readonly name: string;
  /** Decimals in which it is shown; absent for words and whole numbers. */
  readonly decimals?: number;
  readonly of: (vendor: VendorFigures) => number | string | undefined;
}

const FIGURES: Readonly<Record<HeadlineFigure, Figure>> = {
  worst: { name: "Risk_Worst", decimals: 1, of: ({ worst }) => worst },
  best: { name: "Risk_Best", decimals: 1, of: ({ best }) => best },
  inherent: { name: "Inherent", decimals: 1, of: ({ inherent }) => inherent },
  commonWorst: { name: "Common_Worst", decimals: 1, of: ({ commonBasis }) => commonBasis.worst },
  commonBest: { name: "Common_Best", decimals: 1, of: ({ commonBasis }) => commonBasis.best },
  tier: { name: "Tier", of: ({ tier }) => tier },
  rank: { name: "Rank", of: ({ rank }) => rank },
  band: { name: "Band", of: ({ band }) => band },
  completeness: { name: "Completeness", decimals: 3, of: ({ completeness }) => completeness },
};
const HEADLINE = Object.keys(FIGURES) as readonly HeadlineFigure[];

/** Defined name of a vendor's figure, for example A_Risk_Worst. */
export function figureName(vendor: VendorId, figure: HeadlineFigure): string {
  return `${vendor}_${FIGURES[figure].name}`;
}

/** Figures of the sheets that are not what the ratings give. An empty cell or an error is no figure. */
export function disagreements(
  comparison: ComparisonResult,
  sheets: Pick<SheetFigures, "vendors">,
): readonly Disagreement[] {
  return comparison.vendors.flatMap((vendor) => {
    const shown = sheets.vendors.get(vendor.id);
    return HEADLINE.flatMap((figure): readonly Disagreement[] => {
      const { decimals, of } = FIGURES[figure];
      const sheet = shown && of(shown);
      const given = of(vendor);
      if (agree(sheet, given)) return [];
      const [sheetSays, ratingsGive] = shownApart(sheet, given, decimals);
      return [{ vendor: vendor.id, figure, sheetSays, ratingsGive, name: figureName(vendor.id, figure) }];
    });
  });
}

type Shown = number | string | undefined;

function agree(sheet: Shown, given: Shown): boolean {
  if (typeof sheet === "number" && typeof given === "number") return Math.abs(sheet - given) <= TOLERANCE;
  return sheet === given;
}

/** As figures are shown everywhere, and with all decimals where that would show the same twice. */
function shownApart(sheet: Shown, given: Shown, decimals: number | undefined): readonly [string, string] {
  const shown = [inWords(sheet, decimals), inWords(given, decimals)] as const;
  return shown[0] === shown[1] ? [inWords(sheet, undefined), inWords(given, undefined)] : shown;
}

function inWords(value: Shown, decimals: number | undefined): string {
  if (value === undefined) return "";
  return typeof value === "number" && decimals !== undefined ? value.toFixed(decimals) : String(value);
}
