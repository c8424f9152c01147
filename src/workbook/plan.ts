import type { Assessment, Vendor } from "../core/assessment/model";
import type { PrintSetup } from "./declaration";
import { sheetName, vendorSheetName } from "./sheet-names";
import type { SheetRole, WorkbookTexts } from "./texts/texts";

export interface PlannedVendor {
  readonly vendor: Vendor;
  /** Slot on Workings, from 0. */
  readonly slot: number;
  readonly sheet: string;
}

/** What every sheet needs to know of the others. */
export interface Plan {
  readonly assessment: Assessment;
  readonly texts: WorkbookTexts;
  readonly sheets: Readonly<Record<SheetRole, string>>;
  readonly vendors: readonly PlannedVendor[];
  readonly criteria: number;
  readonly domains: number;
  readonly footer: PrintSetup["footer"];
}

export function planOf(assessment: Assessment, texts: WorkbookTexts, prefix: string): Plan {
  const name = (role: SheetRole): string => sheetName(texts.sheets[role], prefix);
  const sheets: Record<SheetRole, string> = {
    guide: name("guide"),
    setup: name("setup"),
    criteria: name("criteria"),
    comparison: name("comparison"),
    heatMap: name("heatMap"),
    analysis: name("analysis"),
    checks: name("checks"),
    review: name("review"),
    proposals: name("proposals"),
    previousRound: name("previousRound"),
    workings: name("workings"),
    lists: name("lists"),
    archive: name("archive"),
  };
  const taken = new Set(Object.values(sheets).map((one) => one.toLowerCase()));
  return {
    assessment,
    texts,
    sheets,
    vendors: assessment.vendors.map((vendor, slot) => ({
      vendor,
      slot,
      sheet: vendorSheetName(vendor, prefix, taken),
    })),
    criteria: assessment.criteria.length,
    domains: assessment.domains.length,
    footer: { left: assessment.title, center: assessment.project.confidentiality ?? "" },
  };
}
