import type { EvidenceLabels } from "../core/assessment/reading";
import type { Assessment } from "../core/assessment/model";
import { AssessmentError } from "../core/errors";
import type { VendorId } from "../core/units";
import type { Grid } from "./cells";
import { FORMAT_VERSION, VENDOR_SLOTS } from "./limits";
import { cellOf, requiredGrid } from "./reading/grids";
import { readCriteria } from "./reading/read-criteria";
import type { SheetFigures } from "./reading/read-figures";
import { FIGURE_NAMES, readFigures } from "./reading/read-figures";
import type { PlacedProposal } from "./reading/read-history";
import { readHistory, readProposals } from "./reading/read-history";
import type { WorkbookPlaces } from "./reading/read-places";
import { readPlaces } from "./reading/read-places";
import { readSettings, unreadableSetting } from "./reading/read-settings";
import { readSetup } from "./reading/read-setup";
import type { VendorSlot } from "./reading/read-vendors";
import { readVendors } from "./reading/read-vendors";
import { HISTORY_NAMES } from "./sheets/history/history-keys";
import { PROJECT_NAMES } from "./sheets/setup/project-section";
import { filled } from "./texts/filled";
import type { WorkbookTexts } from "./texts/texts";

export type { SheetFigures, VendorFigures } from "./reading/read-figures";

/** Everything an opened workbook says. */
export interface WorkbookContent {
  readonly assessment: Assessment;
  readonly figures: SheetFigures;
  readonly slots: ReadonlyMap<VendorId, VendorSlot>;
  readonly proposals: readonly PlacedProposal[];
  readonly places: WorkbookPlaces;
  readonly format: number;
  /** How evidence grades are written into cells. */
  readonly evidenceLabels: EvidenceLabels;
  /** Present where a newer version of the add-in made the workbook: nothing in it may be changed. */
  readonly newerFormat?: AssessmentError;
}

/** Fixed, so that a workbook is read in one round trip without knowing its vendors. */
export const namesToRead: readonly string[] = [
  "Format_Version",
  ...Object.values(PROJECT_NAMES),
  "Project_Profiles",
  "Product_Index",
  "Band_From",
  "Evidence_Cap",
  "Thresholds",
  "Domain_Rows",
  "Criteria_Rows",
  "Setup_Vendors",
  ...Array.from({ length: VENDOR_SLOTS }, (_, slot) => `Vendor_Rows_${slot + 1}`),
  ...FIGURE_NAMES,
  "Catalog_Version",
  ...HISTORY_NAMES,
];

export interface ReadOptions {
  /** Reads a newer format as far as it can be read; `newerFormat` of the content then says so. */
  readonly acceptsNewer?: boolean;
}

/**
 * Reads the grids of `namesToRead`; a name the workbook lacks is absent. Answers `undefined` when the
 * workbook holds no assessment. What stands in cells is read as the workbook's own formulas read it, and
 * kept word for word where it is unreadable. Throws an `AssessmentError` for a newer format, a setting
 * that is no number, a missing sheet.
 */
export function readWorkbook(
  grids: ReadonlyMap<string, Grid>,
  texts: WorkbookTexts,
  { acceptsNewer = false }: ReadOptions = {},
): WorkbookContent | undefined {
  if (!grids.has("Format_Version") && !grids.has("Criteria_Rows")) return undefined;
  const format = formatIn(grids, texts);
  const newerFormat = newerThanKnown(format, texts, acceptsNewer);
  if (newerFormat !== undefined && !acceptsNewer) throw newerFormat;
  const history = format < HISTORY_SINCE ? withoutHistory(grids) : grids;
  const criteria = readCriteria(requiredGrid(grids, "Criteria_Rows", texts));
  const read = readVendors(grids, criteria, texts);
  return {
    assessment: {
      ...readSetup(grids, texts),
      settings: readSettings(grids, texts),
      criteria,
      vendors: read.map(({ vendor }) => vendor),
      ...readHistory(history, texts),
    },
    figures: readFigures(
      grids,
      read.map(({ vendor, place }) => ({ vendor, slot: place.slot })),
      texts,
    ),
    places: readPlaces(history),
    slots: new Map(read.map(({ vendor, place }) => [vendor.id, place])),
    proposals: readProposals(history, texts),
    format,
    evidenceLabels: texts.words.evidence,
    ...(newerFormat !== undefined && { newerFormat }),
  };
}

/** The format that brought the names of the history. */
const HISTORY_SINCE = 2;

/** In an older format they are somebody's own. */
function withoutHistory(grids: ReadonlyMap<string, Grid>): ReadonlyMap<string, Grid> {
  const later = new Set<string>(HISTORY_NAMES);
  return new Map([...grids].filter(([name]) => !later.has(name)));
}

function formatIn(grids: ReadonlyMap<string, Grid>, texts: WorkbookTexts): number {
  const found = cellOf(grids, "Format_Version");
  if (typeof found === "number") return found;
  throw unreadableSetting("Format_Version", texts.reading.rules.version, found, texts);
}

function newerThanKnown(
  found: number,
  { reading }: WorkbookTexts,
  isAccepted: boolean,
): AssessmentError | undefined {
  if (found <= FORMAT_VERSION) return undefined;
  const text = isAccepted ? reading.newerReadOnly : reading.newerFormat;
  return new AssessmentError("newer-format", filled(text, { found, known: FORMAT_VERSION }));
}
