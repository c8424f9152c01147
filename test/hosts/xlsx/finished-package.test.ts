import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { finishedPackage } from "../../../src/hosts/xlsx/finished-package";
import { plainWorkbook } from "./small-workbook";

const parts = {
  "[Content_Types].xml": strToU8("<Types></Types>"),
  "xl/_rels/workbook.xml.rels": strToU8("<Relationships></Relationships>"),
  "xl/styles.xml": strToU8(
    '<xf xfId="0"><alignment indent="0"/></xf><xf xfId="0"><alignment indent="1"/></xf>',
  ),
};

describe("a finished package", () => {
  test("is the same, byte for byte, for the same workbook", () => {
    const file = zipSync(parts);
    expect(finishedPackage(file, plainWorkbook([]))).toEqual(finishedPackage(file, plainWorkbook([])));
  });

  test("has the text prefix in the styles that were marked for it", () => {
    const { "xl/styles.xml": styles } = unzipSync(finishedPackage(zipSync(parts), plainWorkbook([])));
    expect(strFromU8(styles ?? new Uint8Array())).toBe(
      '<xf xfId="0" quotePrefix="1"><alignment indent="0"/></xf><xf xfId="0"><alignment indent="1"/></xf>',
    );
  });

  test("is not made from a package that lacks what must be there", () => {
    expect(() => finishedPackage(zipSync({ "xl/styles.xml": new Uint8Array() }), plainWorkbook([]))).toThrow(
      RangeError,
    );
  });
});
