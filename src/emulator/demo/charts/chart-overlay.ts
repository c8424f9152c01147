import { type Area, type Book, chartPictures } from "../../index";
import { drawChart } from "./draw-chart";

/** What moves or changes a chart: scrolling, another sheet, a write, a new width. */
const CAUSES = [
  "Scroll",
  "ActiveSheetChanged",
  "CommandExecuted",
  "SheetSkeletonChanged",
  "SheetZoomChanged",
] as const;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Draws the charts of the sheet in front over the grid, where Excel would have them, and keeps them there. */
export function overlayCharts(book: Book, overlay: HTMLElement): void {
  const { api } = book.engine;
  let frame = 0;
  const redraw = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => draw(book, overlay));
  };
  for (const cause of CAUSES) api.addEvent(api.Event[cause], redraw);
  new ResizeObserver(redraw).observe(overlay.parentElement ?? overlay);
}

function draw(book: Book, overlay: HTMLElement): void {
  const sheet = book.univer.getActiveSheet().getSheetId();
  const pictures = chartPictures(book, sheet);
  const canvas = document.querySelector("canvas[id^=univer-sheet-main]");
  if (pictures.length === 0 || canvas === null) {
    overlay.replaceChildren();
    return;
  }
  const cells = scrollingCells(book, sheet, canvas);
  placeOverlay(overlay, canvas, cells);
  overlay.replaceChildren(
    ...pictures.map((picture) => {
      const { left, top, right, bottom } = areaBox(book, sheet, picture.position);
      const chart = drawChart(picture, { width: right - left, height: bottom - top });
      chart.style.left = `${left - cells.left}px`;
      chart.style.top = `${top - cells.top}px`;
      return chart;
    }),
  );
}

/** Where cells scroll, counted from the canvas: right of the row numbers and frozen columns, below the frozen rows. */
function scrollingCells(book: Book, sheet: string, canvas: Element): Box {
  const { rows, columns } = book.sheetMemory(sheet).frozen;
  const { left, top } = unscrolled(book, sheet, rows, columns);
  const { width, height } = canvas.getBoundingClientRect();
  return { left, top, right: width, bottom: height };
}

function areaBox(book: Book, sheet: string, { row, column, rows, columns }: Area): Box {
  const first = unscrolled(book, sheet, row, column);
  const last = unscrolled(book, sheet, row + rows - 1, column + columns - 1);
  const { x, y } = scrolled(book, sheet);
  return { left: first.left - x, top: first.top - y, right: last.right - x, bottom: last.bottom - y };
}

/** Univer tells the first row and column behind the frozen ones, and how far they are cut. */
function scrolled(book: Book, sheet: string): { readonly x: number; readonly y: number } {
  const { rows, columns } = book.sheetMemory(sheet).frozen;
  const worksheet = book.worksheet(sheet);
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = worksheet.getScrollState();
  const origin = unscrolled(book, sheet, rows, columns);
  const first = unscrolled(book, sheet, rows + sheetViewStartRow, columns + sheetViewStartColumn);
  const zoom = worksheet.getZoom();
  return { x: first.left - origin.left + offsetX * zoom, y: first.top - origin.top + offsetY * zoom };
}

/** A cell's place on the canvas as if nothing were scrolled. */
function unscrolled(book: Book, sheet: string, row: number, column: number): Box {
  const worksheet = book.worksheet(sheet);
  const zoom = worksheet.getZoom();
  const { left, top, right, bottom } = worksheet.getRange(row, column).getCellRect();
  return { left: left * zoom, top: top * zoom, right: right * zoom, bottom: bottom * zoom };
}

function placeOverlay(overlay: HTMLElement, canvas: Element, { left, top, right, bottom }: Box): void {
  const own = (overlay.parentElement ?? overlay).getBoundingClientRect();
  const origin = canvas.getBoundingClientRect();
  overlay.style.left = `${origin.left - own.left + left}px`;
  overlay.style.top = `${origin.top - own.top + top}px`;
  overlay.style.width = `${Math.max(0, right - left)}px`;
  overlay.style.height = `${Math.max(0, bottom - top)}px`;
}
