import type { Assessment, Vendor } from "../../src/core/assessment/model";
import type { CellValue, Grid } from "../../src/workbook/cells";
import type { DeclaredWorkbook, DefinedName, Sheet } from "../../src/workbook/declaration";
import { CRITERIA_KEYS, FIRST_ROW } from "../../src/workbook/sheets/criteria/criteria-keys";
import { DOMAIN_COLUMN, DOMAIN_KEYS, VENDOR_KEYS } from "../../src/workbook/sheets/vendor/vendor-keys";
import { SLOT_KEYS } from "../../src/workbook/sheets/workings/slot-keys";
import type { Figures } from "./figures";
import { shownByWorkbook } from "./shown-by-workbook";

export type ReadNames = (names: readonly string[]) => Promise<ReadonlyMap<string, Grid>>;

/** The workbook with names for what nobody but these tests reads: the Comparison, and each vendor's domain block. */
export function withTestNames(
  workbook: DeclaredWorkbook,
  { vendors, domains }: Assessment,
): DeclaredWorkbook {
  const names = vendors.map((_, index): DefinedName => {
    const rows = workbook.names.find(({ name }) => name === `Vendor_Rows_${index + 1}`);
    if (rows === undefined) throw new RangeError(`The workbook has no rows of vendor ${index + 1}.`);
    const range = {
      row: FIRST_ROW,
      column: DOMAIN_COLUMN,
      rows: domains.length,
      columns: DOMAIN_KEYS.length,
    };
    return { name: domainName(index), sheet: rows.sheet, range };
  });
  const shown = workbook.sheets.find(({ name }) => name === workbook.metadata.sheets["comparison"]);
  if (shown === undefined) throw new RangeError("The workbook has no Comparison.");
  return { ...workbook, names: [...workbook.names, ...names, wholeSheet(shown, COMPARISON)] };
}

/** What the workbook's formulas make of the assessment it holds. */
export async function workbookFigures(readNames: ReadNames, assessment: Assessment): Promise<Figures> {
  const { vendors, criteria } = assessment;
  const places = vendors.map((_, index) => index);
  const wanted = [
    "Outcome_Place",
    "Workings_Slots",
    "Criteria_Rows",
    COMPARISON,
    ...places.flatMap((index) => [`Vendor_Rows_${index + 1}`, domainName(index)]),
    ...vendors.flatMap(({ id }) => HEADLINE_NAMES.map(([, name]) => `${id}_${name}`)),
  ];
  const read = await readNames(wanted);
  const grid = (name: string): Grid => {
    const found = read.get(name);
    if (found === undefined) throw new RangeError(`The workbook has no name ${name}.`);
    return found;
  };
  const slots = new Map(SLOT_KEYS.map((key, row) => [key, grid("Workings_Slots")[row] ?? []]));
  const figures = new Map<string, CellValue>([
    ["outcome", grid("Outcome_Place")[0]?.[0] ?? ""],
    ["order", orderOf(slots.get("order") ?? [], vendors)],
    ...shownByWorkbook(grid(COMPARISON), assessment),
  ]);
  vendors.forEach(({ id }, index) => {
    for (const [field, value] of slotFields(slots, index, vendors)) figures.set(`${id} ${field}`, value);
    for (const [field, name] of HEADLINE_NAMES)
      figures.set(`${id} ${field}`, grid(`${id}_${name}`)[0]?.[0] ?? "");
    addRows(figures, `${id} domain`, grid(domainName(index)), DOMAIN_KEYS, DOMAIN_FIELDS);
    addRows(figures, id, grid(`Vendor_Rows_${index + 1}`), VENDOR_KEYS, CRITERION_FIELDS);
  });
  if (vendors.length > 0 && criteria.length > 0) {
    addRows(figures, "criterion", grid("Criteria_Rows"), CRITERIA_KEYS, {
      severity: "severity",
      inherentIndex: "index",
    });
  }
  return figures;
}

function wholeSheet(sheet: Sheet, name: string): DefinedName {
  const ends = sheet.formats.map(
    ({ range }) => [range.row + range.rows, range.column + range.columns] as const,
  );
  const rows = Math.max(1, ...ends.map(([row]) => row));
  const columns = Math.max(1, ...ends.map(([, column]) => column));
  return { name, sheet: sheet.name, range: { row: 0, column: 0, rows, columns } };
}

const COMPARISON = "Test_Comparison";
const domainName = (index: number): string => `Test_Domain_Rows_${index + 1}`;

/** Headline figures by their published names. */
const HEADLINE_NAMES = [
  ["worst", "Risk_Worst"],
  ["best", "Risk_Best"],
  ["inherent", "Inherent"],
  ["commonWorst", "Common_Worst"],
  ["commonBest", "Common_Best"],
  ["tier", "Tier"],
  ["rank", "Rank"],
  ["band", "Band"],
  ["completeness", "Completeness"],
] as const;

const DOMAIN_FIELDS = { worst: "worst", best: "best", inherent: "inherent", place: "place" } as const;

const CRITERION_FIELDS = {
  state: "state",
  cap: "cap",
  worstReading: "worstReading",
  bestReading: "bestReading",
  inherent: "inherent",
  worst: "residualWorst",
  best: "residualBest",
  band: "band",
  tier: "tier",
  severe: "severe",
  toReconcile: "toReconcile",
} as const;

function addRows<Key extends string>(
  figures: Map<string, CellValue>,
  path: string,
  rows: Grid,
  keys: readonly Key[],
  fields: Readonly<Record<string, Key>>,
): void {
  for (const row of rows) {
    for (const [field, key] of Object.entries(fields)) {
      figures.set(`${path} ${row[0]} ${field}`, row[keys.indexOf(key)] ?? "");
    }
  }
}

type Slots = ReadonlyMap<string, readonly CellValue[]>;

function slotFields(slots: Slots, index: number, vendors: readonly Vendor[]): ReadonlyMap<string, CellValue> {
  const at = (key: string): CellValue => slots.get(key)?.[index] ?? "";
  const same = [
    "mitigation",
    "scorePlace",
    "severe",
    "knockOuts",
    "conditional",
    "overridden",
    "toReconcile",
    "uneven",
  ];
  const nearest = at("nearest");
  return new Map<string, CellValue>([
    ...same.map((key) => [key, at(key)] as const),
    ["missing", Number(at("blank")) + Number(at("unreadable"))],
    ["decider", at("decider")],
    ["placing", at("placing")],
    ["nearest", typeof nearest === "number" ? (vendors[nearest - 1]?.id ?? "none") : nearest],
    ["tooCloseTo", at("closeNames")],
  ]);
}

/** Letters by their place in the list; a place given twice or left out shows. */
function orderOf(places: readonly CellValue[], vendors: readonly Vendor[]): string {
  const listed = vendors.map((_, place) => vendors[places.indexOf(place + 1)]?.id ?? "?");
  return listed.join(" ");
}
