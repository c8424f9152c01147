import { metadataParts } from "../../../src/hosts/xlsx/metadata-part";

test("the metadata are a custom XML part that any program finds by its namespace", () => {
  const parts = metadataParts({ format: 1, method: "1.0", catalog: "0.1.0", sheets: { setup: "Setup" } });
  expect(parts.get("customXml/item1.xml")).toContain(
    '<workbook xmlns="urn:hria-scorecard:workbook:1" format="1"',
  );
  expect(parts.get("customXml/itemProps1.xml")).toContain('ds:uri="urn:hria-scorecard:workbook:1"');
  expect(parts.get("customXml/_rels/item1.xml.rels")).toContain('Target="itemProps1.xml"');
});
