import type { Metadata } from "./declaration";

/** Under this namespace any program finds the metadata in a workbook; the number changes with the form of the part. */
export const METADATA_NAMESPACE = "urn:hria-scorecard:workbook:1";

/** The metadata as the custom XML part that travels in the workbook. */
export function metadataXml({ format, method, catalog, sheets }: Metadata): string {
  const versions = `format="${format}" method="${xmlText(method)}" catalog="${xmlText(catalog)}"`;
  const list = Object.entries(sheets).map(
    ([key, name]) => `<sheet key="${xmlText(key)}" name="${xmlText(name)}"/>`,
  );
  return `<workbook xmlns="${METADATA_NAMESPACE}" ${versions}>${list.join("")}</workbook>`;
}

/** Text as it stands in an attribute or an element. */
export function xmlText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
