import type { PrintSetup, Sheet } from "../../workbook/declaration";
import { toA1 } from "../../workbook/addresses";
import { type Step, wireBytes } from "./batch";

/** Characters of all three parts of a footer together: Excel specifications and limits. */
const MOST_FOOTER_CHARACTERS = 255;
const PAGE_NUMBER = "Page &P of &N";

/** How a sheet shows and prints. */
export function pageSteps(sheet: Sheet): readonly Step[] {
  return [
    {
      sheet: sheet.name,
      bytes: wireBytes(16, sheet.print),
      queue: (batch) => applyPage(batch.sheet(sheet.name), sheet),
    },
  ];
}

function applyPage(target: Excel.Worksheet, sheet: Sheet): void {
  target.tabColor = `#${sheet.tabColor}`;
  target.showGridlines = false;
  freeze(target.freezePanes, sheet.freeze);
  applyPrint(target.pageLayout, sheet.print);
}

/** What people may do on a protected sheet. */
export const PROTECTED_WORK = [
  "allowFormatColumns",
  "allowFormatRows",
  "allowAutoFilter",
  "allowSort",
] as const satisfies readonly (keyof Excel.WorksheetProtectionOptions)[];

/** Without a password: it guards against slips and is not security. */
export const PROTECTION: Excel.WorksheetProtectionOptions = Object.fromEntries(
  PROTECTED_WORK.map((option) => [option, true]),
);

/** Hides a sheet that is not for reading and protects it: the last step, because protection refuses everything after it. */
export function guardStep({ name, isHidden }: Sheet): Step {
  return {
    sheet: name,
    bytes: wireBytes(3),
    queue: (batch) => {
      const sheet = batch.sheet(name);
      if (isHidden) sheet.visibility = "Hidden";
      sheet.protection.protect(PROTECTION);
    },
  };
}

function freeze(panes: Excel.WorksheetFreezePanes, frozen: Sheet["freeze"]): void {
  const { rows = 0, columns = 0 } = frozen ?? {};
  if (rows > 0 && columns > 0) panes.freezeAt(toA1({ row: 0, column: 0, rows, columns }));
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}

function applyPrint(layout: Excel.PageLayout, print: PrintSetup): void {
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.zoom =
    print.fitToOnePageHigh === true
      ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
      : { horizontalFitToPages: 1 };
  if (print.area !== undefined) layout.setPrintArea(toA1(print.area));
  if (print.titleRows !== undefined) {
    layout.setPrintTitleRows(`$${print.titleRows[0] + 1}:$${print.titleRows[1] + 1}`);
  }
  const footer = layout.headersFooters.defaultForAllPages;
  const center = footerText(print.footer.center, 80);
  footer.leftFooter = footerText(
    print.footer.left,
    MOST_FOOTER_CHARACTERS - center.length - PAGE_NUMBER.length,
  );
  footer.centerFooter = center;
  footer.rightFooter = PAGE_NUMBER;
}

/** A footer's "&" begins a code, so that a plain one is written twice; what does not fit is left out. */
function footerText(text: string, most: number): string {
  const doubled = text.replaceAll("&", "&&");
  if (doubled.length <= most) return doubled;
  return `${text.slice(0, Math.max(0, Math.floor(most / 2) - 1)).replaceAll("&", "&&")}…`;
}
