import type { Grid } from "../cells";
import type { Range } from "../declaration";
import type { InspectedWorkbook } from "../health/inspected-workbook";
import {
  ARCHIVED_ANSWER_KEYS,
  ARCHIVED_CRITERION_KEYS,
  CHANGE_KEYS,
  HISTORY_NAMES,
  PREVIOUS_ANSWER_KEYS,
  PREVIOUS_VENDOR_KEYS,
  PROPOSAL_KEYS,
} from "../sheets/history/history-keys";
import type { WorkbookTexts } from "../texts/texts";

type Grids = ReadonlyMap<string, Grid>;

/**
 * Versions, archive, change log, proposals and the round before: by their defined names, and where one is gone, by the
 * headers over the list. No formula refers to them, so that nothing but a name or a header can be wrong.
 */
export function historyGrids(found: InspectedWorkbook, texts: WorkbookTexts): Grids {
  const grids = new Map<string, Grid>();
  for (const name of ["Format_Version", "Catalog_Version", ...HISTORY_NAMES]) {
    const grid = named(found, name) ?? headed(found, headersOf(name, texts)) ?? labelled(found, name, texts);
    if (grid !== undefined) grids.set(name, grid);
  }
  return grids;
}

/** Lists whose cells went with their sheet, as the earlier version holds them. */
export function earlierHistory(found: InspectedWorkbook, earlier: InspectedWorkbook, present: Grids): Grids {
  return new Map(
    goneHistory(found, present).flatMap((name) => {
      const grid = named(earlier, name);
      return grid === undefined ? [] : [[name, grid] as const];
    }),
  );
}

/** Names of lists that are nowhere, although something in the workbook still tells that they were there. */
export function goneHistory(found: InspectedWorkbook, history: Grids): readonly string[] {
  return HISTORY_NAMES.filter((name) => !history.has(name) && isGone(found, name));
}

function isGone({ names }: InspectedWorkbook, wanted: string): boolean {
  return names.some(
    ({ name, scope, place }) => scope === undefined && name === wanted && place === undefined,
  );
}

function named({ names, sheets }: InspectedWorkbook, wanted: string): Grid | undefined {
  const place = names.find(({ name, scope }) => scope === undefined && name === wanted)?.place;
  const cells = sheets.find(({ name }) => name === place?.sheet)?.cells;
  return place === undefined || cells === undefined ? undefined : cut(cells.values, place.range);
}

function cut(values: Grid, { row, column, rows, columns }: Range): Grid {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => values[row + down]?.[column + right] ?? ""),
  );
}

interface Headers {
  readonly headers: readonly string[];
  /** In the line above, where other lists have the same headers. */
  readonly title?: string;
}

/** The rows below a line that begins with exactly these headers, to the first empty one. */
function headed({ sheets }: InspectedWorkbook, { headers, title }: Headers): Grid | undefined {
  if (headers.length === 0) return undefined;
  for (const { cells } of sheets) {
    const values = cells?.values ?? [];
    for (const [row, line] of values.entries()) {
      const column = line.indexOf(headers[0] ?? "");
      const isHeader = column >= 0 && headers.every((header, index) => line[column + index] === header);
      if (!isHeader || (title !== undefined && values[row - 1]?.[0] !== title)) continue;
      const end = values.findIndex(
        (next, index) => index > row && headers.every((_, right) => (next[column + right] ?? "") === ""),
      );
      const rows = (end < 0 ? values.length : end) - row - 1;
      return cut(values, { row: row + 1, column, rows, columns: headers.length });
    }
  }
  return undefined;
}

/** The cell beside a label. */
function labelled({ sheets }: InspectedWorkbook, name: string, texts: WorkbookTexts): Grid | undefined {
  const { previousRound } = texts;
  const labels: Readonly<Record<string, string>> = {
    Previous_Title: previousRound.round,
    Previous_Assessed_On: previousRound.assessedOn,
  };
  const label = labels[name];
  const onSheet = sheets.find(({ cells }) => cells?.values[0]?.[0] === previousRound.title);
  const line = onSheet?.cells?.values.find(([first]) => label !== undefined && first === label);
  return line === undefined ? undefined : [[line[1] ?? ""]];
}

function headersOf(name: string, texts: WorkbookTexts): Headers {
  const { setup, archive } = texts;
  switch (name) {
    // Lists stand under their own names.
    case "Format_Version":
    case "Catalog_Version":
      return { headers: [name] };
    case "Archive_Vendors": {
      const { id, name: vendor, product, incorporatedIn, owners } = setup.vendors;
      return { headers: [id, vendor, product, incorporatedIn, owners], title: archive.sections.vendors };
    }
    case "Archive_Domains": {
      const { id, title, weight } = setup.domains;
      return { headers: [id, title, weight], title: archive.sections.domains };
    }
    default:
      return { headers: listHeaders(name, texts) };
  }
}

function listHeaders(name: string, texts: WorkbookTexts): readonly string[] {
  const { review, proposals, previousRound, archive, vendor, criteria } = texts;
  const answers: Readonly<Record<string, string>> = { ...vendor.columns, ...archive.columns };
  switch (name) {
    case "Change_Rows":
      return CHANGE_KEYS.map((key) => review.columns[key]);
    case "Proposal_Rows":
      return PROPOSAL_KEYS.map((key) => proposals.columns[key]);
    case "Previous_Vendors":
      return PREVIOUS_VENDOR_KEYS.map((key) => previousRound.vendors[key]);
    case "Previous_Answers":
      return PREVIOUS_ANSWER_KEYS.map((key) => previousRound.answers[key]);
    case "Archive_Answers":
      return ARCHIVED_ANSWER_KEYS.map((key) => answers[key] ?? key);
    case "Archive_Criteria":
      return ARCHIVED_CRITERION_KEYS.map((key) => criteria.columns[key]);
    default:
      return [];
  }
}
