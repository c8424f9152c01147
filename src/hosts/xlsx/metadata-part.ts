import type { Metadata } from "../../workbook/declaration";
import { METADATA_NAMESPACE, metadataXml } from "../../workbook/metadata-xml";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
/** Names the part inside the package; every workbook has one such part, so that it may be the same in all. */
const ITEM_ID = "{6D0D8D43-6B8C-4E0B-9C1B-9C4B6B4B5A10}";

/** The parts that make up a custom XML part, by their path in the package. */
export function metadataParts(metadata: Metadata): ReadonlyMap<string, string> {
  return new Map([
    ["customXml/item1.xml", HEAD + metadataXml(metadata)],
    [
      "customXml/itemProps1.xml",
      `${HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs><ds:schemaRef ds:uri="${METADATA_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    ],
    [
      "customXml/_rels/item1.xml.rels",
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
    ],
  ]);
}

/** The workbook's relationship to the part, and the content type that is not a file extension's. */
export const METADATA_LINKS = {
  relationship: `<Relationship Id="rIdMetadata" Type="${RELATIONSHIPS}/customXml" Target="../customXml/item1.xml"/>`,
  contentType:
    '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
};
