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
  const cells = cellsBox(book, sheet, canvas);
  placeOverlay(overlay, canvas, cells);
  overlay.replaceChildren(
    ...pictures.map((picture) => {
      const box = areaBox(book, sheet, picture.position);
      const chart = drawChart(picture, { width: box.right - box.left, height: box.bottom - box.top });
      chart.style.left = `${box.left - cells.left}px`;
      chart.style.top = `${box.top - cells.top}px`;
      return chart;
    }),
  );
}

/** Where cells scroll, counted from the canvas: right of the row numbers and below the frozen rows. */
function cellsBox(book: Book, sheet: string, canvas: Element): Box {
  const { frozen } = book.sheetMemory(sheet);
  const worksheet = book.worksheet(sheet);
  const first = worksheet.getRange(0, 0).getCellRect();
  const { width, height } = canvas.getBoundingClientRect();
  const isFrozen = { rows: frozen.rows > 0, columns: frozen.columns > 0 };
  const last = worksheet
    .getRange(Math.max(0, frozen.rows - 1), Math.max(0, frozen.columns - 1))
    .getCellRect();
  return {
    left: isFrozen.columns ? last.right : Math.max(0, first.left),
    top: isFrozen.rows ? last.bottom : Math.max(0, first.top),
    right: width,
    bottom: height,
  };
}

function areaBox(book: Book, sheet: string, { row, column, rows, columns }: Area): Box {
  const worksheet = book.worksheet(sheet);
  const { left, top } = worksheet.getRange(row, column).getCellRect();
  const { right, bottom } = worksheet.getRange(row + rows - 1, column + columns - 1).getCellRect();
  return { left, top, right, bottom };
}

function placeOverlay(overlay: HTMLElement, canvas: Element, { left, top, right, bottom }: Box): void {
  const own = (overlay.parentElement ?? overlay).getBoundingClientRect();
  const origin = canvas.getBoundingClientRect();
  overlay.style.left = `${origin.left - own.left + left}px`;
  overlay.style.top = `${origin.top - own.top + top}px`;
  overlay.style.width = `${right - left}px`;
  overlay.style.height = `${bottom - top}px`;
}
