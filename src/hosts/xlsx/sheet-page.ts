import type { NamedRange } from "hucre";
import type { WriteSheet } from "hucre/xlsx";
import { absolute, onSheet } from "../../workbook/addresses";
import type { PrintSetup, Sheet } from "../../workbook/declaration";
import { PAGE_OF_PAGES } from "./texts/en/page";

/** Pixels of cell padding around seven-pixel digits: what the file adds to the width people see. Source: ECMA-376 Part 1, 18.3.1.13. */
const PADDING = 5;
const DIGIT = 7;

export function columnsOf(sheet: Sheet): NonNullable<WriteSheet["columns"]> {
  const columns: NonNullable<WriteSheet["columns"]> = [];
  for (const { column, columns: count, width } of sheet.columnWidths) {
    for (let at = column; at < column + count; at++) columns[at] = { width: fileWidth(width) };
  }
  return Array.from(columns, (column) => column ?? {});
}

export function rowsOf(sheet: Sheet): NonNullable<WriteSheet["rowDefs"]> {
  const rows: NonNullable<WriteSheet["rowDefs"]> = new Map();
  for (const { row, rows: count, height } of sheet.rowHeights) {
    for (let at = row; at < row + count; at++) rows.set(at, { height });
  }
  return rows;
}

/** Excel refuses a footer of more than 255 characters, codes included. */
const MOST_OF_A_FOOTER_PART = 100;

/** A4, one page wide. */
export function pageOf(print: PrintSetup): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  const { left, center } = print.footer;
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: print.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: print.fitToOnePageHigh === true ? 1 : 0,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L${plain(left)}&C${plain(center)}&R${PAGE_OF_PAGES}` },
  };
}

/** Print area and repeated rows are names of the sheet's own. */
export function printNames({ name, print }: Sheet): readonly NamedRange[] {
  const names: NamedRange[] = [];
  if (print.area !== undefined) {
    names.push({ name: "_xlnm.Print_Area", range: onSheet(name, absolute(print.area)), scope: name });
  }
  if (print.titleRows !== undefined) {
    const [first, last] = print.titleRows;
    const rows = onSheet(name, `$${first + 1}:$${last + 1}`);
    names.push({ name: "_xlnm.Print_Titles", range: rows, scope: name });
  }
  return names;
}

function fileWidth(width: number): number {
  const pixels = width < 1 ? Math.round(width * (DIGIT + PADDING)) : Math.round(width * DIGIT) + PADDING;
  return Math.trunc((pixels / DIGIT) * 256) / 256;
}

/** In a footer "&" begins a code and is doubled to stand for itself; a digit behind a code would be a font size, hence the space. */
function plain(text: string): string {
  const doubled = Array.from(text, (character) => (character === "&" ? "&&" : character));
  while (doubled.join("").length > MOST_OF_A_FOOTER_PART) doubled.pop();
  return /^\d/.test(text) ? ` ${doubled.join("")}` : doubled.join("");
}
