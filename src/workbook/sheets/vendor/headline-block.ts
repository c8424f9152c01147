import type { VendorId } from "../../../core/units";
import type { Style } from "../../declaration";
import { groupsPart } from "../../layout/groups";
import type { LocalName, Part } from "../../layout/part";
import { cellPart, range, rowPart, widthsPart } from "../../layout/ranges";
import { filledIn } from "../../layout/template";
import type { Plan, PlannedVendor } from "../../plan";
import { header, result, working } from "../../styles";
import { HEADER_ROW } from "../criteria/criteria-keys";
import { headlineRow } from "./vendor-addresses";
import { headlineFormulas } from "./headline-formulas";
import type { HeadlineKey } from "./vendor-keys";
import { HEADLINE_COLUMN, HEADLINE_KEYS } from "./vendor-keys";

/** Figures with a defined name of their own, behind the vendor's letter. The rank follows on Workings. */
const NAMED: Partial<Readonly<Record<HeadlineKey, string>>> = {
  worst: "Risk_Worst",
  best: "Risk_Best",
  inherent: "Inherent",
  mitigation: "Mitigation",
  completeness: "Completeness",
  commonWorst: "Common_Worst",
  commonBest: "Common_Best",
  tier: "Tier",
  band: "Band",
};

const FIGURES: readonly HeadlineKey[] = ["worst", "best", "inherent", "commonWorst", "commonBest"];

/** The vendor's headline, label beside value, to the right of its domains. */
export function headlineBlock(
  { vendor }: PlannedVendor,
  { texts }: Plan,
  addressOf: (token: string) => string | undefined,
): readonly Part[] {
  const formulas = headlineFormulas(texts);
  const { headlineColumns, headlines, groups } = texts.vendor;
  return [
    ...groupsPart(HEADER_ROW - 1, HEADLINE_COLUMN, [{ caption: groups.headline, columns: 2 }]),
    rowPart(HEADER_ROW, HEADLINE_COLUMN, [headlineColumns.label, headlineColumns.value], header),
    widthsPart(HEADLINE_COLUMN, [38, 20]),
    ...HEADLINE_KEYS.flatMap((key): readonly Part[] => [
      cellPart(headlineRow(key), HEADLINE_COLUMN, headlines[key], working),
      cellPart(
        headlineRow(key),
        HEADLINE_COLUMN + 1,
        { formula: filledIn(formulas[key], addressOf) },
        styleOf(key),
      ),
    ]),
    { names: headlineNames(vendor.id) },
  ];
}

function headlineNames(letter: VendorId): readonly LocalName[] {
  return HEADLINE_KEYS.flatMap((key) => {
    const name = NAMED[key];
    return name === undefined
      ? []
      : [{ name: `${letter}_${name}`, range: range(headlineRow(key), HEADLINE_COLUMN + 1) }];
  });
}

function styleOf(key: HeadlineKey): Style {
  const base: Style = {
    ...(NAMED[key] === undefined ? working : result),
    horizontal: "left",
    vertical: "top",
  };
  if (key === "mitigation" || key === "completeness") return { ...base, numberFormat: "0.0%" };
  return FIGURES.includes(key) ? { ...base, numberFormat: "0.0" } : base;
}
