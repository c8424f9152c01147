import { univerRange } from "../book/area";
import { invalidArgument } from "../book/host-error";
import { guardOption } from "../book/locks";
import { ExcelObject } from "../protocol/excel-object";
import type { ApiOf } from "../protocol/excel-object";
import type { Services } from "../protocol/services";
import { FormatProtection } from "./format-protection";
import { boolean, number, oneOf, wholeNumber } from "./given";
import type { Range } from "./range";
import { RangeBorders } from "./range-borders";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";
import { paint, shared } from "./range-painting";

const API = {
  className: "RangeFormat",
  members: [
    "autofitColumns",
    "autofitRows",
    "borders",
    "columnWidth",
    "fill",
    "font",
    "horizontalAlignment",
    "indentLevel",
    "protection",
    "rowHeight",
    "verticalAlignment",
    "wrapText",
  ],
  defaults: ["columnWidth", "horizontalAlignment", "rowHeight", "verticalAlignment", "wrapText"],
} satisfies ApiOf<RangeFormat>;

const HORIZONTAL = ["General", "Left", "Center", "Right"] as const;
const HORIZONTAL_BY_NUMBER: readonly string[] = HORIZONTAL;
const VERTICAL = ["Bottom", "Top", "Center"] as const;
/** Univer numbers vertical alignment top 1, middle 2, bottom 3. */
const UNIVER_VERTICAL = { Top: 1, Center: 2, Bottom: 3 } as const;
const WRAP = 3;
const OVERFLOW = 1;
/** Excel measures in points, the grid in pixels at 96 to the inch. */
const PIXELS_PER_POINT = 4 / 3;
/** Source: Excel specifications and limits: row height 409 points, column width 255 characters. */
const MOST_ROW_HEIGHT = 409;
const MOST_COLUMN_WIDTH = 1_790;

/** Source: Excel.RangeFormat. */
export class RangeFormat extends ExcelObject {
  static readonly api = API;
  readonly api = API;
  readonly #range: Range;

  constructor(services: Services, range: Range) {
    super(services);
    this.#range = range;
  }

  get fill(): RangeFill {
    return new RangeFill(this.services, this.#range);
  }

  get font(): RangeFont {
    return new RangeFont(this.services, this.#range);
  }

  get borders(): RangeBorders {
    return new RangeBorders(this.services, this.#range);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.services, this.#range);
  }

  get wrapText(): boolean | null {
    return shared(this.#range, ({ tb }) => tb === WRAP);
  }

  set wrapText(value: unknown) {
    paint(this.#range, { tb: boolean(value) ? WRAP : OVERFLOW });
  }

  get horizontalAlignment(): string | null {
    return shared(this.#range, ({ ht }) => HORIZONTAL_BY_NUMBER[ht ?? 0] ?? "General");
  }

  set horizontalAlignment(value: unknown) {
    const wanted = oneOf(...HORIZONTAL)(value);
    paint(this.#range, {
      ht: wanted === "General" ? null : wanted === "Left" ? 1 : wanted === "Center" ? 2 : 3,
    });
  }

  get verticalAlignment(): string | null {
    return shared(this.#range, ({ vt }) => (vt === 1 ? "Top" : vt === 2 ? "Center" : "Bottom"));
  }

  set verticalAlignment(value: unknown) {
    paint(this.#range, { vt: UNIVER_VERTICAL[oneOf(...VERTICAL)(value)] });
  }

  get indentLevel(): number | null {
    return shared(this.#range, ({ pd }) => Math.round((pd?.l ?? 0) / 9));
  }

  /** Source: Excel.RangeFormat `indentLevel`: 0 to 250. */
  set indentLevel(value: unknown) {
    paint(this.#range, { pd: { l: wholeNumber(value) * 9 } });
  }

  get columnWidth(): number | null {
    return this.#size("columns", (index) => this.#sheet.getColumnWidth(index) / PIXELS_PER_POINT);
  }

  set columnWidth(value: unknown) {
    guardOption(this.book, this.#range.sheet, "allowFormatColumns");
    const colWidth = Math.round(limited(number(value), MOST_COLUMN_WIDTH) * PIXELS_PER_POINT);
    this.#resize("sheet.mutation.set-worksheet-col-width", { colWidth });
  }

  get rowHeight(): number | null {
    return this.#size("rows", (index) => this.#sheet.getRowHeight(index) / PIXELS_PER_POINT);
  }

  set rowHeight(value: unknown) {
    guardOption(this.book, this.#range.sheet, "allowFormatRows");
    const rowHeight = Math.round(limited(number(value), MOST_ROW_HEIGHT) * PIXELS_PER_POINT);
    this.#resize("sheet.mutation.set-worksheet-row-height", { rowHeight });
    this.#resize("sheet.mutation.set-worksheet-row-is-auto-height", { autoHeightInfo: 0 });
  }

  /** Measured where a grid is drawn; without one, widths stay as they are. */
  autofitColumns(): void {
    guardOption(this.book, this.#range.sheet, "allowFormatColumns");
    if (!this.book.engine.hasGrid) return;
    this.book.flush();
    this.#sheet.autoResizeColumns(this.#range.area.column, this.#range.area.columns);
  }

  autofitRows(): void {
    guardOption(this.book, this.#range.sheet, "allowFormatRows");
    if (!this.book.engine.hasGrid) return;
    this.book.flush();
    this.#sheet.setRowAutoHeight(this.#range.area.row, this.#range.area.rows);
  }

  #resize(mutation: string, size: object): void {
    const { sheet, area } = this.#range;
    this.book.grow(sheet, {
      ...area,
      rows: Math.min(area.rows, 1000),
      columns: Math.min(area.columns, 1000),
    });
    const grid = this.#sheet.getSheet();
    const range = univerRange(area);
    const endRow = Math.min(range.endRow, grid.getRowCount() - 1);
    const endColumn = Math.min(range.endColumn, grid.getColumnCount() - 1);
    this.book.execute(mutation, { subUnitId: sheet, ranges: [{ ...range, endRow, endColumn }], ...size });
  }

  /** Null where sizes differ. */
  #size(line: "rows" | "columns", read: (index: number) => number): number | null {
    const { area } = this.#range;
    const first = line === "rows" ? area.row : area.column;
    const sizes = new Set(
      Array.from({ length: Math.min(area[line], 1000) }, (_, index) => read(first + index)),
    );
    const [size] = sizes;
    return sizes.size === 1 ? (size ?? null) : null;
  }

  get #sheet() {
    return this.book.worksheet(this.#range.sheet);
  }
}

function limited(points: number, most: number): number {
  if (points < 0 || points > most) throw invalidArgument(`A size runs from 0 to ${most} points.`);
  return points;
}
