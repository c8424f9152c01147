import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { checkedPackage } from "../../../src/hosts/xlsx/untrusted-package";

const sheet = strToU8('<?xml version="1.0"?><worksheet/>');

describe("a package of unknown origin", () => {
  test("is reduced to the parts that hold values", () => {
    const file = zipSync({
      "xl/workbook.xml": strToU8("\ufeff<workbook/>"),
      "xl/worksheets/sheet1.xml": sheet,
      "xl/worksheets/_rels/sheet1.xml.rels": sheet,
      "xl/styles.xml": sheet,
      "xl/media/image1.png": new Uint8Array(9),
      "xl/vbaProject.bin": new Uint8Array(9),
    });
    expect(Object.keys(unzipSync(checkedPackage(file)))).toEqual([
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
    ]);
  });

  test.each([
    '<!DOCTYPE lolz [<!ENTITY lol "lol">]>',
    '<!doctype x SYSTEM "file:///etc/hostname">',
    '<!ENTITY a "b">',
  ])("with %s is refused", (declaration) => {
    const part = strToU8(`<?xml version="1.0"?>${declaration}<worksheet/>`);
    expect(() => checkedPackage(zipSync({ "xl/worksheets/sheet1.xml": part }))).toThrow(
      /declares a document type/,
    );
  });

  test("may hold the words as text of a cell", () => {
    const part = strToU8("<sst><si><t>&lt;!DOCTYPE html&gt;</t></si></sst>");
    const checked = unzipSync(checkedPackage(zipSync({ "xl/sharedStrings.xml": part })));
    expect(strFromU8(checked["xl/sharedStrings.xml"] ?? new Uint8Array())).toContain("DOCTYPE html");
  });

  test("in another encoding than UTF-8 is refused, since a document type could hide there", () => {
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...Array.from("<a/>", (letter) => [letter.charCodeAt(0), 0]).flat(),
    ]);
    expect(() => checkedPackage(zipSync({ "xl/workbook.xml": utf16 }))).toThrow(/not XML in UTF-8/);
  });
});
