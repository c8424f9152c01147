import { formatAddress } from "../book/address";
import type { Kept } from "../book/memory";
import { ExcelObject } from "../protocol/excel-object";
import type { ApiOf } from "../protocol/excel-object";
import type { Services } from "../protocol/services";
import { invalidArgument } from "../book/host-error";
import { boolean, number, oneOf, options, text, wholeNumber } from "./given";
import type { Check } from "./given";
import { keptBelow, KeptObject } from "./kept-object";
import type { KeptShape } from "./kept-object";
import { areaOn } from "./reference";

const PROPERTIES: Readonly<Record<string, Check>> = {
  blackAndWhite: boolean,
  bottomMargin: number,
  centerHorizontally: boolean,
  centerVertically: boolean,
  footerMargin: number,
  headerMargin: number,
  leftMargin: number,
  orientation: oneOf("Portrait", "Landscape"),
  paperSize: oneOf("Letter", "Legal", "A3", "A4", "A5"),
  printGridlines: boolean,
  rightMargin: number,
  topMargin: number,
  zoom,
};

/** Source: Excel.HeaderFooter; "&" begins a page code, such as "&P". Excel specifications and limits: 255 characters. */
const HEADER_FOOTER: KeptShape = {
  className: "HeaderFooter",
  properties: {
    leftHeader: short,
    centerHeader: short,
    rightHeader: short,
    leftFooter: short,
    centerFooter: short,
    rightFooter: short,
  },
};

export const HEADERS_FOOTERS: KeptShape = {
  className: "HeaderFooterGroup",
  properties: {
    state: oneOf("Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"),
    useSheetMargins: boolean,
    useSheetScale: boolean,
  },
  children: {
    defaultForAllPages: HEADER_FOOTER,
    firstPage: HEADER_FOOTER,
    evenPages: HEADER_FOOTER,
    oddPages: HEADER_FOOTER,
  },
};

const OWN_MEMBERS = [
  "headersFooters",
  "setPrintArea",
  "setPrintMargins",
  "setPrintTitleColumns",
  "setPrintTitleRows",
] satisfies ApiOf<PageLayout>["members"];

const API = {
  className: "PageLayout",
  members: [...Object.keys(PROPERTIES), ...OWN_MEMBERS],
  defaults: ["orientation", "paperSize", "zoom"],
};

/** Source: Excel.PageLayout. Kept and returned: nothing is printed here. */
export class PageLayout extends ExcelObject {
  static readonly api = API;
  readonly api = API;
  readonly #kept: Kept;

  constructor(services: Services, sheet: string) {
    super(services);
    this.#kept = services.book.sheetMemory(sheet).page;
  }

  override read(name: string): unknown {
    return name in PROPERTIES ? (this.#kept[name] ?? null) : super.read(name);
  }

  override write(name: string, value: unknown): void {
    const check = PROPERTIES[name];
    if (check) this.#kept[name] = check(value);
    else super.write(name, value);
  }

  get headersFooters(): KeptObject {
    return new KeptObject(this.services, HEADERS_FOOTERS, keptBelow(this.#kept, "headersFooters"));
  }

  setPrintArea(range: unknown): void {
    this.#kept["printArea"] = formatAddress(areaOn(range));
  }

  setPrintTitleRows(range: unknown): void {
    const { row, rows } = areaOn(range);
    this.#kept["printTitleRows"] = `$${row + 1}:$${row + rows}`;
  }

  setPrintTitleColumns(range: unknown): void {
    this.#kept["printTitleColumns"] = formatAddress(areaOn(range), "$");
  }

  setPrintMargins(unit: unknown, margins: unknown): void {
    oneOf("Points", "Inches", "Centimeters")(unit);
    for (const value of Object.values(options(margins))) number(value);
    this.#kept["printMargins"] = { unit, margins };
  }
}

/** Source: Excel.PageLayoutZoomOptions: a scale of 10 to 400, or pages to fit to, never both. */
function zoom(value: unknown): unknown {
  const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = options(value);
  const fits = wide !== undefined || high !== undefined;
  if (scale !== undefined && fits) throw invalidArgument("A page has a scale or fits to pages, not both.");
  if (scale !== undefined && (wholeNumber(scale) < 10 || wholeNumber(scale) > 400))
    throw invalidArgument("A scale runs from 10 to 400.");
  for (const pages of [wide, high])
    if (pages !== undefined && wholeNumber(pages) < 1) throw invalidArgument("Pages count from 1.");
  return value;
}

function short(value: unknown): string {
  if (text(value).length > 255) throw invalidArgument("A header or footer takes at most 255 characters.");
  return text(value);
}
