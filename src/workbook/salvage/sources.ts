import type { Criterion } from "../../core/assessment/model";
import { AssessmentError } from "../../core/errors";
import type { CriterionId, VendorId } from "../../core/units";
import type { InspectedWorkbook } from "../health/inspected-workbook";
import { filled } from "../texts/filled";
import type { WorkbookTexts } from "../texts/texts";
import { earlierWorkbook } from "./earlier-workbook";
import type { KnownSheets } from "./known-sheets";
import { knownSheets } from "./known-sheets";
import { criteriaAnew, salvageCriteria } from "./salvage-criteria";
import type { SalvageNotes } from "./salvage-note";
import type { VendorSheet } from "./vendor-sheets";
import { sheetsOfVendors } from "./vendor-sheets";

/** Where the parts of an assessment stand: in the present sheets or, where one of these is gone, in the earlier version. */
export interface Sources {
  readonly setup: NonNullable<KnownSheets["setup"]>;
  /** The version in which Setup stands. */
  readonly setupIn: InspectedWorkbook;
  readonly isSetupEarlier: boolean;
  readonly criteria: readonly Criterion[];
  readonly vendors: ReadonlyMap<VendorId, VendorSheet>;
  readonly earlierVendors: ReadonlyMap<VendorId, VendorSheet>;
}

/**
 * `undefined` where nothing in the workbook is ours. Throws "sheet-missing" where Setup or Criteria is gone and neither
 * the earlier version nor, for Criteria, the catalog can bring it back.
 */
export function sourcesIn(
  found: InspectedWorkbook,
  texts: WorkbookTexts,
  catalog: ReadonlyMap<CriterionId, Criterion>,
  notes: SalvageNotes,
): Sources | undefined {
  const earlierFound = earlierWorkbook(found);
  const [present, earlier] = [knownSheets(found, texts), knownSheets(earlierFound, texts)];
  if (!isOurs(present, found) && earlier.criteria === undefined) return undefined;
  const setup = present.setup ?? earlier.setup;
  if (setup === undefined) throw missing("setup", texts);
  const isSetupEarlier = present.setup === undefined;
  if (isSetupEarlier) notes.findings.push({ kind: "sheet-earlier", subject: texts.sheets.setup });
  const vendors = sheetsOfVendors(present.vendors, found);
  return {
    setup,
    setupIn: isSetupEarlier ? earlierFound : found,
    isSetupEarlier,
    criteria: criteriaIn({ present, earlier, vendors }, texts, catalog, notes),
    vendors,
    earlierVendors: sheetsOfVendors(earlier.vendors, earlierFound),
  };
}

/** A name of ours that leads somewhere is enough, whatever became of the sheets. */
function isOurs({ criteria, vendors, setup }: KnownSheets, { names }: InspectedWorkbook): boolean {
  return (
    criteria !== undefined ||
    setup !== undefined ||
    vendors.length > 0 ||
    names.some(({ name, place }) => name === "Format_Version" && place !== undefined)
  );
}

interface CriteriaSources {
  readonly present: KnownSheets;
  readonly earlier: KnownSheets;
  readonly vendors: ReadonlyMap<VendorId, VendorSheet>;
}

function criteriaIn(
  { present, earlier, vendors }: CriteriaSources,
  texts: WorkbookTexts,
  catalog: ReadonlyMap<CriterionId, Criterion>,
  notes: SalvageNotes,
): readonly Criterion[] {
  if (present.criteria !== undefined) return salvageCriteria(present.criteria, notes);
  const subject = texts.sheets.criteria;
  if (earlier.criteria !== undefined) {
    notes.findings.push({ kind: "sheet-earlier", subject });
    return salvageCriteria(earlier.criteria, { findings: [], kept: [] });
  }
  const criteria = criteriaAnew([...vendors.values()], catalog);
  if (criteria.length === 0) throw missing("criteria", texts);
  notes.findings.push({ kind: "criteria-anew", subject });
  return criteria;
}

function missing(sheet: "setup" | "criteria", { reading, sheets }: WorkbookTexts): AssessmentError {
  const subject = sheets[sheet];
  return new AssessmentError("sheet-missing", filled(reading.gone, { sheet: subject }), { subject });
}
