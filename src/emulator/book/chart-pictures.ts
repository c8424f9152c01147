import { splitReference, parseAddress } from "./address";
import type { Area } from "./area";
import type { Book } from "./book";
import { cellText, cellValue } from "./cell-output";
import type { ChartMemory, Kept, Reference } from "./memory";
import { findSheet } from "./sheets";

/** A chart with its figures read from the cells, ready to be drawn. */
export interface ChartPicture {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly position: Area;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** "none" where nothing is painted. */
    readonly color: string | undefined;
    readonly values: readonly number[];
  }[];
  readonly hasLegend: boolean;
  readonly axis: {
    readonly title: string;
    readonly minimum: number | undefined;
    readonly maximum: number | undefined;
  };
}

const DEFAULT_SIZE = { rows: 15, columns: 8 };

/** The charts of a sheet as they are to be drawn now; a cell that is no number counts as 0, as Excel plots text. */
export function chartPictures(book: Book, sheet: string): readonly ChartPicture[] {
  return book.sheetMemory(sheet).charts.map((chart) => picture(book, sheet, chart));
}

function picture(book: Book, sheet: string, chart: ChartMemory): ChartPicture {
  const { id, kept, series } = chart;
  const axis = below(below(kept, "axes"), "valueAxis");
  return {
    id,
    name: String(kept["name"]),
    type: String(kept["chartType"]),
    title: shown(book, sheet, below(kept, "title")),
    position: chart.position ?? { row: 0, column: 0, ...DEFAULT_SIZE },
    categories: series[0]?.categories ? cells(book, series[0].categories).map((cell) => cell.text) : [],
    series: series.map((one) => ({
      name: optionalText(one.kept["name"]) ?? "",
      color: seriesColor(one.kept),
      values: one.values ? cells(book, one.values).map((cell) => cell.number) : [],
    })),
    hasLegend: below(kept, "legend")["visible"] !== false,
    axis: {
      title: shown(book, sheet, below(axis, "title")),
      minimum: optionalNumber(axis["minimum"]),
      maximum: optionalNumber(axis["maximum"]),
    },
  };
}

function seriesColor(kept: Kept): string | undefined {
  const format = below(kept, "format");
  return optionalText(below(format, "fill")["color"]) ?? optionalText(below(format, "line")["color"]);
}

/** The text of a title: of the cell it is bound to, or its own. */
function shown(book: Book, sheet: string, title: Kept): string {
  if (title["visible"] === false) return "";
  const formula = optionalText(title["formula"]);
  if (formula === undefined) return optionalText(title["text"]) ?? "";
  const { sheet: named, address } = splitReference(formula);
  const place = named === undefined ? sheet : findSheet(book, named);
  return place === undefined
    ? ""
    : (cells(book, { sheet: place, area: parseAddress(address) })[0]?.text ?? "");
}

function cells(
  book: Book,
  { sheet, area }: Reference,
): readonly { readonly text: string; readonly number: number }[] {
  const found: { text: string; number: number }[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const value = cellValue(book.cell(sheet, row, column));
      const format = book.numberFormat(sheet, row, column);
      found.push({
        text: cellText(book.engine, value, format),
        number: typeof value === "number" ? value : 0,
      });
    }
  }
  return found;
}

function below(kept: Kept, name: string): Kept {
  const found = kept[name];
  return typeof found === "object" && found !== null ? { ...found } : {};
}

function optionalText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function optionalNumber(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
