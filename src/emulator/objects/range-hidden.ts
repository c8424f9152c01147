import { univerRange } from "../book/area";
import { guardOption } from "../book/locks";
import type { Range } from "./range";

type Line = "rows" | "columns";
type Lines = Pick<Range, "services" | "sheet" | "area">;

const MUTATIONS = {
  rows: {
    hide: "sheet.mutation.set-row-hidden",
    show: "sheet.mutation.set-row-visible",
    option: "allowFormatRows",
  },
  columns: {
    hide: "sheet.mutation.set-col-hidden",
    show: "sheet.mutation.set-col-visible",
    option: "allowFormatColumns",
  },
} as const;

export function setHidden({ services, sheet, area }: Lines, line: Line, isHidden: boolean): void {
  const { book } = services;
  const { hide, show, option } = MUTATIONS[line];
  guardOption(book, sheet, option);
  book.grow(sheet, { ...area, rows: 1, columns: 1 });
  const grid = book.worksheet(sheet).getSheet();
  const whole =
    line === "columns"
      ? { ...area, row: 0, rows: grid.getRowCount() }
      : { ...area, column: 0, columns: grid.getColumnCount() };
  book.execute(isHidden ? hide : show, { subUnitId: sheet, ranges: [univerRange(whole)] });
}

/** Null when some are hidden and some are not. */
export function areHidden({ services, sheet, area }: Lines, line: Line): boolean | null {
  const grid = services.book.worksheet(sheet).getSheet();
  const [first, count] = line === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  const most = line === "rows" ? grid.getRowCount() : grid.getColumnCount();
  const states = new Set<boolean>();
  for (let index = first; index < Math.min(first + count, Math.max(most, first + 1)); index += 1) {
    states.add(line === "rows" ? !grid.getRowVisible(index) : !grid.getColVisible(index));
  }
  const [state] = states;
  return states.size === 1 ? (state ?? null) : null;
}
