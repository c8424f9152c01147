import { contentText } from "../../core/assessment/cell-text";
import { BANDS } from "../../core/scoring/result";
import type { CellValue, Grid } from "../cells";
import type { InspectedWorkbook } from "../health/inspected-workbook";
import type { ProjectField } from "../sheets/setup/project-section";
import { PROJECT_NAMES } from "../sheets/setup/project-section";
import type { WorkbookTexts } from "../texts/texts";
import { findTable } from "./find-table";
import type { KnownSheets } from "./known-sheets";
import { asNumber } from "./as-number";
import type { SalvageNotes } from "./salvage-note";

type Setup = NonNullable<KnownSheets["setup"]>;
type Entry = readonly [name: string, grid: Grid];

/** What Setup says, found by the labels beside it, under the defined names that reading asks for. */
export function setupGrids(
  setup: Setup,
  found: InspectedWorkbook,
  texts: WorkbookTexts,
  notes: SalvageNotes,
): readonly Entry[] {
  const named = (name: string): Grid | undefined => namedGrid(setup, found, name);
  return [
    ...projectGrids(setup, named, texts),
    ...profileGrid(setup, texts),
    ...domainGrid(setup, texts, notes),
    ...settingGrids(setup, named, texts, notes),
  ];
}

function projectGrids(
  { cells }: Setup,
  named: (name: string) => Grid | undefined,
  { setup }: WorkbookTexts,
): readonly Entry[] {
  return (Object.keys(PROJECT_NAMES) as readonly ProjectField[]).map((field): Entry => {
    const row = cells.findIndex(([first]) => first === setup.project[field].label);
    const name = PROJECT_NAMES[field];
    return [name, row < 0 ? (named(name) ?? [[""]]) : [[cells[row]?.[1] ?? ""]]];
  });
}

/** Between the titles of its section and the next. */
function profileGrid({ cells }: Setup, { setup, profiles }: WorkbookTexts): readonly Entry[] {
  const from = cells.findIndex(([first]) => first === setup.sections.profiles);
  const to = cells.findIndex(([first]) => first === setup.sections.domains);
  const lines = from < 0 ? cells : cells.slice(from + 1, to < 0 ? undefined : to);
  const ids = lines.flatMap(([first]): CellValue[] =>
    typeof first === "string" && first in profiles ? [first] : [],
  );
  return [["Project_Profiles", ids.map((id) => [id])]];
}

const DOMAIN_KEYS = ["id", "title", "weight", "used", "share"] as const;

function domainGrid(
  { sheet, cells }: Setup,
  { setup }: WorkbookTexts,
  notes: SalvageNotes,
): readonly Entry[] {
  const table = findTable(cells, DOMAIN_KEYS, setup.domains);
  if (table === undefined) return [];
  const rows: CellValue[][] = [];
  for (let row = table.headerRow + 1; row < cells.length; row += 1) {
    const at = (key: (typeof DOMAIN_KEYS)[number]) => cells[row]?.[table.columns.get(key) ?? -1] ?? "";
    if (at("id") === "" || at("id") === setup.domains.total) break;
    if (rows.some(([id]) => id === at("id"))) {
      notes.findings.push({
        kind: "row-repeated",
        sheet,
        range: { row, column: 0, rows: 1, columns: 1 },
        subject: contentText(at("id")),
      });
      continue;
    }
    const column = table.columns.get("weight") ?? 2;
    rows.push([at("id"), at("title"), asNumber(at("weight"), [0, Infinity], { sheet, row, column }, notes)]);
  }
  return [["Domain_Rows", rows]];
}

/** Labels are looked for from top to bottom, because single letters and words may stand elsewhere, too. */
function settingGrids(
  setup: Setup,
  named: (name: string) => Grid | undefined,
  texts: WorkbookTexts,
  notes: SalvageNotes,
): readonly Entry[] {
  let after = setup.cells.findIndex(([first]) => first === texts.setup.sections.settings);
  return settingLabels(texts).map(([name, labels]): Entry => {
    const rows = labels.map((label) => {
      const row = setup.cells.findIndex(([first], index) => index > after && first === label);
      if (row >= 0) after = row;
      return row;
    });
    if (rows.includes(-1)) return [name, named(name) ?? []];
    const place = (row: number) => ({ sheet: setup.sheet, row, column: 1 });
    return [name, rows.map((row) => [asNumber(setup.cells[row]?.[1] ?? "", [0, 100], place(row), notes)])];
  });
}

function settingLabels({
  setup: { settings },
  words,
}: WorkbookTexts): readonly (readonly [string, readonly string[]])[] {
  const { index, knockOutBelow, conditionalBelow, tooClose, reconcileAt } = settings;
  return [
    ["Product_Index", [index.label]],
    ["Band_From", BANDS.map((band) => words.bands[band])],
    ["Evidence_Cap", ["A", "B", "C"]],
    ["Thresholds", [knockOutBelow, conditionalBelow, tooClose, reconcileAt].map(({ label }) => label)],
  ];
}

function namedGrid({ sheet, cells }: Setup, { names }: InspectedWorkbook, wanted: string): Grid | undefined {
  const place = names.find(({ name, scope }) => scope === undefined && name === wanted)?.place;
  if (place?.sheet !== sheet) return undefined;
  const { row, column, rows } = place.range;
  return Array.from({ length: rows }, (_, index) => [cells[row + index]?.[column] ?? ""]);
}
