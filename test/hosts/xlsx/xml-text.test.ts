import { xmlText } from "../../../src/hosts/xlsx/xml-text";

test("text in XML keeps every character, those that XML forbids escaped", () => {
  expect(xmlText('<a b="c"> & \n \u0001')).toBe("&lt;a b=&quot;c&quot;&gt; &amp; &#10; _x0001_");
});
