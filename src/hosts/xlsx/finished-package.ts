import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import type { DeclaredWorkbook } from "../../workbook/declaration";
import { chartPart } from "./chart-part";
import { METADATA_LINKS, metadataParts } from "./metadata-part";
import { xmlText } from "./xml-text";

/** Earliest day a zip entry can carry: the same workbook gives the same entries. */
const ENTRY_DATE = new Date(1980, 0, 1, 12);

/**
 * Adds what the package writer cannot say: charts of our own (radar, live titles, their names),
 * the text prefix of cells that would otherwise turn into formulas when edited, and the metadata part.
 */
export function finishedPackage(file: Uint8Array, workbook: DeclaredWorkbook): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, bytes]));
  putCharts(parts, workbook);
  change(parts, "xl/styles.xml", withTextPrefixes);
  for (const path of parts.keys()) if (path.startsWith("xl/tables/")) change(parts, path, withoutTableStyle);
  for (const [path, text] of metadataParts(workbook.metadata)) parts.set(path, strToU8(text));
  change(parts, "xl/_rels/workbook.xml.rels", (xml) =>
    before(xml, "</Relationships>", METADATA_LINKS.relationship),
  );
  change(parts, "[Content_Types].xml", (xml) => before(xml, "</Types>", METADATA_LINKS.contentType));
  const entries: Zippable = Object.fromEntries(parts);
  return zipSync(entries, { level: 6, mtime: ENTRY_DATE });
}

/** Charts are numbered through the workbook, drawings by sheet. */
function putCharts(parts: Map<string, Uint8Array>, { sheets }: DeclaredWorkbook): void {
  let number = 0;
  sheets.forEach((sheet, index) => {
    sheet.charts.forEach((chart, place) => {
      number += 1;
      parts.set(`xl/charts/chart${number}.xml`, strToU8(chartPart(chart, sheet.name)));
      change(parts, `xl/drawings/drawing${index + 1}.xml`, (xml) =>
        swap(xml, `name="Chart ${place + 1}"`, `name="${xmlText(chart.name)}"`),
      );
    });
  });
}

/** A style with the indent of nothing is a style of texts that must stay texts. */
function withTextPrefixes(xml: string): string {
  return xml.replace(/<xf ([^>]*)>(?=<alignment [^>]*indent="0"\/>)/g, '<xf $1 quotePrefix="1">');
}

/** The declaration's formats paint the table; a built-in style would show in Excel and nowhere else. */
function withoutTableStyle(xml: string): string {
  return xml.replace(/<tableStyleInfo [^>]*\/>/, "");
}

function before(xml: string, end: string, added: string): string {
  return swap(xml, end, added + end);
}

function change(parts: Map<string, Uint8Array>, path: string, edit: (xml: string) => string): void {
  const part = parts.get(path);
  if (part === undefined) throw new RangeError(`The package has no part ${path}.`);
  parts.set(path, strToU8(edit(strFromU8(part))));
}

function swap(xml: string, from: string, to: string): string {
  if (!xml.includes(from)) throw new RangeError(`A part of the package lacks ${from}.`);
  return xml.replace(from, () => to);
}
