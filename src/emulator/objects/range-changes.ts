import type { Area } from "../book/area";
import type { CellPatch } from "../book/cell";
import { eachCell } from "../book/each-cell";
import { HostError } from "../book/host-error";
import { guardCells, guardOption } from "../book/locks";
import type { Reference } from "../book/memory";
import { restoreTableHeaders } from "../book/table-headers";
import type { Range } from "./range";

type Cleared = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";
type Copied = "All" | "Formulas" | "Values" | "Formats" | "Link";

const NO_CONTENT: CellPatch = { v: null, f: null, si: null, t: null };

export function clearCells({ services, sheet, area }: Range, what: Cleared): void {
  const { book } = services;
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") return;
  if (what !== "Contents") guardOption(book, sheet, "allowFormatCells");
  guardCells(book, sheet, area);
  const content = what === "Formats" ? {} : NO_CONTENT;
  const format = what === "Contents" ? {} : { s: null };
  eachCell(book, sheet, area, (row, column) => book.put(sheet, row, column, { ...content, ...format }));
  if (what === "Formats") return;
  restoreTableHeaders(book, sheet, area);
  services.wrote(sheet, area);
}

/**
 * Copies contents. Relative references of formulas move with the cell; a target that is a multiple of the source is
 * filled with it again and again, and a target that is no multiple takes the size of the source.
 * Source: Excel.Range `copyFrom`.
 */
export async function copyCells(range: Range, from: Reference, what: Copied): Promise<void> {
  if (what !== "Formulas" && what !== "Values") {
    throw new HostError("HostNotImplemented", `The emulated Excel does not answer copyFrom(…, "${what}").`);
  }
  const { services, sheet } = range;
  const { book } = services;
  const area = target(range.area, from.area);
  guardCells(book, sheet, area);
  if (what === "Values") await book.calculated();
  book.grow(sheet, area);
  const sources = new Map<string, CellPatch>();
  eachCell(book, from.sheet, from.area, (row, column) => {
    const content = book.content(from.sheet, row, column);
    sources.set(`${row} ${column}`, {
      v: content?.v ?? null,
      t: content?.t ?? null,
      f: what === "Values" ? null : (book.formula(from.sheet, row, column) ?? null),
    });
  });
  eachCell(book, sheet, area, (row, column) => {
    const sourceRow = from.area.row + ((row - area.row) % from.area.rows);
    const sourceColumn = from.area.column + ((column - area.column) % from.area.columns);
    const source = sources.get(`${sourceRow} ${sourceColumn}`) ?? NO_CONTENT;
    const moved = source.f && book.engine.moveFormula(source.f, row - sourceRow, column - sourceColumn);
    book.put(sheet, row, column, moved ? { f: moved, v: null, t: null, si: null } : { ...source, si: null });
  });
  restoreTableHeaders(book, sheet, area);
  services.wrote(sheet, area);
}

function target(given: Area, source: Area): Area {
  return {
    ...given,
    rows: given.rows % source.rows === 0 ? given.rows : source.rows,
    columns: given.columns % source.columns === 0 ? given.columns : source.columns,
  };
}
