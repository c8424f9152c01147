import type { ImportFault } from "./import-fault";
import { indicatorCode } from "./indicator-code";
import { type DecimalSign, readScore } from "./read-score";
import { type Rows, tableForm, type TableForm } from "./table-form";

/** Far above any public index, far below what would make the pane wait. */
export const MOST_ROWS = 5000;
export const MOST_COLUMNS = 1000;
export const LONGEST_VENDOR = 255;
/** More than these nobody reads; the first ones show what is wrong. */
const MOST_FAULTS = 20;

/** One score of the index. `text` is what stands in the file. */
export interface IndexScore {
  readonly indicator: string;
  readonly value: number;
  readonly text: string;
}

/** A table of index scores as it was understood. */
export interface IndexTable {
  readonly form: TableForm["kind"];
  readonly vendorHeader: string;
  /** By name as written, in the order of the file. Indicators without a score are left out. */
  readonly vendors: ReadonlyMap<string, readonly IndexScore[]>;
  readonly indicators: readonly string[];
  /** How decimals are written; absent where every score is whole. */
  readonly decimal: DecimalSign | undefined;
  readonly withoutScore: number;
}

export type TableReading =
  { readonly table: IndexTable } | { readonly faults: readonly [ImportFault, ...ImportFault[]] };

/** Reads a table of index scores, rows of texts with a header. All or nothing: with a fault, no score is read. */
export function readIndexTable(rows: Rows): TableReading {
  const fault = sizeFault(rows);
  if (fault !== undefined) return { faults: [fault] };
  const form = tableForm(rows);
  if (form.kind !== "wide" && form.kind !== "long") return { faults: [form] };
  const reader = tableReader(rows[0] ?? [], form);
  rows.slice(1).forEach((row, place) => reader.read(row, place + 2));
  return reader.finish();
}

function sizeFault(rows: Rows): ImportFault | undefined {
  if (rows.length < 2) return { kind: "empty" };
  if (rows.length > MOST_ROWS) return { kind: "too many rows", most: MOST_ROWS };
  if ((rows[0]?.length ?? 0) > MOST_COLUMNS) return { kind: "too many columns", most: MOST_COLUMNS };
  return undefined;
}

interface Cell {
  readonly row: number;
  readonly column: string;
  readonly vendor: string;
  readonly indicator: string;
  readonly text: string;
}

interface TableReader {
  readonly read: (row: readonly string[], number: number) => void;
  readonly finish: () => TableReading;
}

function tableReader(header: readonly string[], form: TableForm): TableReader {
  const faults: ImportFault[] = [];
  const vendors = new Map<string, Map<string, IndexScore>>();
  let decimal: DecimalSign | undefined;
  let withoutScore = 0;

  const keep = (cell: Cell) => {
    const { row, column, vendor, indicator, text } = cell;
    const scores = vendors.get(vendor) ?? new Map<string, IndexScore>();
    vendors.set(vendor, scores);
    const reading = readScore(text);
    if (reading.kind === "none") withoutScore += 1;
    else if (reading.kind !== "score") faults.push({ kind: reading.kind, row, column, text });
    else if (scores.has(indicator)) faults.push({ kind: "score twice", row, vendor, indicator });
    else if (reading.decimal !== undefined && decimal !== undefined && reading.decimal !== decimal)
      faults.push({ kind: "other decimal sign", row, column, text });
    else {
      decimal ??= reading.decimal;
      scores.set(indicator, { indicator, value: reading.value, text: text.trim() });
    }
  };
  return {
    read: (row, number) => {
      if (faults.length >= MOST_FAULTS || row.every((text) => text.trim() === "")) return;
      const fault = rowFault(header, form, row, number);
      if (fault !== undefined) faults.push(fault);
      else cellsOf(header, form, row, number).forEach(keep);
    },
    finish: () => {
      const [first, ...others] = [...faults, ...tableFaults(vendors, faults)].slice(0, MOST_FAULTS);
      if (first !== undefined) return { faults: [first, ...others] };
      const lists = [...vendors].map(([name, scores]) => [name, [...scores.values()]] as const);
      const indicators = [...new Set(lists.flatMap(([, scores]) => scores.map((score) => score.indicator)))];
      const vendorHeader = header[form.vendor]?.trim() ?? "";
      return {
        table: { form: form.kind, vendorHeader, vendors: new Map(lists), indicators, decimal, withoutScore },
      };
    },
  };
}

function rowFault(
  header: readonly string[],
  form: TableForm,
  row: readonly string[],
  number: number,
): ImportFault | undefined {
  if (row.length > header.length) return { kind: "longer than header", row: number };
  const vendor = row[form.vendor]?.trim() ?? "";
  if (vendor === "") return { kind: "no vendor", row: number };
  return vendor.length > LONGEST_VENDOR
    ? { kind: "vendor too long", row: number, most: LONGEST_VENDOR }
    : undefined;
}

function cellsOf(
  header: readonly string[],
  form: TableForm,
  row: readonly string[],
  number: number,
): readonly Cell[] {
  const vendor = row[form.vendor]?.trim() ?? "";
  if (form.kind === "wide") {
    return [...form.indicators].map(([column, indicator]) => ({
      row: number,
      column: header[column]?.trim() ?? "",
      vendor,
      indicator,
      text: row[column] ?? "",
    }));
  }
  const indicator = indicatorCode(row[form.indicator] ?? "");
  const column = header[form.score]?.trim() ?? "";
  // A row of a long table may give a total or a category, which is no indicator.
  return indicator === undefined
    ? []
    : [{ row: number, column, vendor, indicator, text: row[form.score] ?? "" }];
}

function tableFaults(
  vendors: ReadonlyMap<string, ReadonlyMap<string, IndexScore>>,
  faults: readonly ImportFault[],
): readonly ImportFault[] {
  if (faults.length > 0) return [];
  const scores = [...vendors.values()].flatMap((one) => [...one.values()]);
  if (scores.length === 0) return [{ kind: "no score" }];
  const areFractions = scores.every(({ value }) => value <= 1) && scores.some(({ value }) => value % 1 !== 0);
  return areFractions ? [{ kind: "only fractions" }] : [];
}
