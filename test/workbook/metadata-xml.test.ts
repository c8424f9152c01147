import { METADATA_NAMESPACE, metadataXml } from "../../src/workbook/metadata-xml";

describe("metadata as XML", () => {
  test("name versions and sheets under their namespace", () => {
    const sheets = { setup: "Setup", "vendor A": "A Alder Meet" };
    expect(metadataXml({ format: 1, method: "1.0", catalog: "0.1.0", sheets })).toBe(
      `<workbook xmlns="${METADATA_NAMESPACE}" format="1" method="1.0" catalog="0.1.0">` +
        '<sheet key="setup" name="Setup"/><sheet key="vendor A" name="A Alder Meet"/></workbook>',
    );
  });

  test("keep a name with every sign of XML in it", () => {
    const xml = metadataXml({ format: 1, method: "1", catalog: "1", sheets: { a: 'B & "C" <D>' } });
    expect(xml).toContain('name="B &amp; &quot;C&quot; &lt;D&gt;"');
  });
});
