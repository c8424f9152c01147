import { strToU8, zipSync } from "fflate";
import { LIMITS, zipEntries } from "../../../src/hosts/xlsx/zip-entries";

const all = (): boolean => true;
const text = strToU8("<a>harmless</a>".repeat(50));

/** Where the central directory's record of the only entry begins. */
function recordOf(file: Uint8Array): number {
  return new DataView(file.buffer, file.byteOffset).getUint32(file.length - 6, true);
}

function withSize(file: Uint8Array, at: number, size: number): Uint8Array {
  const changed = file.slice();
  new DataView(changed.buffer).setUint32(recordOf(changed) + at, size, true);
  return changed;
}

describe("the entries of a zip file", () => {
  test("come out as they went in, stored or deflated", () => {
    const file = zipSync({
      "a.xml": text,
      "b.xml": [strToU8("b"), { level: 0 }],
      "empty.xml": new Uint8Array(),
    });
    const entries = zipEntries(file, all);
    expect([...entries.keys()]).toEqual(["a.xml", "b.xml", "empty.xml"]);
    expect(entries.get("a.xml")).toEqual(text);
    expect(entries.get("empty.xml")).toHaveLength(0);
  });

  test("are left packed when nobody wants them", () => {
    const file = zipSync({ "a.xml": text, "media/bomb.png": new Uint8Array(1_000_000) });
    expect([...zipEntries(file, (path) => path === "a.xml").keys()]).toEqual(["a.xml"]);
  });

  test("that unpack to more than the limit are refused before unpacking", () => {
    const file = withSize(zipSync({ "a.xml": text }), 24, LIMITS.unpacked + 1);
    expect(() => zipEntries(file, all)).toThrow(expect.objectContaining({ code: "too-large" }));
  });

  test("that unpack to more than they said are stopped on the way", () => {
    const bomb = zipSync({ "a.xml": new Uint8Array(60_000_000) }, { level: 9 });
    const started = performance.now();
    expect(() => zipEntries(withSize(bomb, 24, 1000), all)).toThrow(
      expect.objectContaining({ code: "too-large" }),
    );
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test("that unpack to less than they said, or to something else, are refused as damaged", () => {
    const file = zipSync({ "a.xml": text });
    const refusal = expect.objectContaining({ code: "unreadable-file" });
    expect(() => zipEntries(withSize(file, 24, text.length + 1), all)).toThrow(refusal);
    expect(() => zipEntries(withSize(file, 16, 7), all)).toThrow(refusal);
    expect(() => zipEntries(withSize(file, 42, 9), all)).toThrow(refusal);
  });

  test("more than the limit of them are refused", () => {
    const many = Object.fromEntries(
      Array.from({ length: LIMITS.entries + 1 }, (_, index) => [`${index}.xml`, text]),
    );
    expect(() => zipEntries(zipSync(many, { level: 0 }), all)).toThrow(/larger than any workbook/);
  });

  test("two of the same path are refused, since programs differ in which they read", () => {
    const file = zipSync({ "a.xml": text, "b.xml": text });
    const renamed = new Uint8Array(file);
    for (let at = 0; at < renamed.length; at++) {
      if (renamed[at] === 98 && String.fromCharCode(...renamed.subarray(at, at + 5)) === "b.xml")
        renamed[at] = 97;
    }
    expect(() => zipEntries(renamed, all)).toThrow(/two parts named a.xml/);
  });

  test.each([
    ["text", strToU8("Criterion;Rating\nPRV-01;3\nPRV-02;2\n"), /not an .xlsx file/],
    ["nothing", new Uint8Array(), /not an .xlsx file/],
    [
      "an encrypted or .xls file",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)]),
      /password/,
    ],
  ])("of %s there are none, and the message says so", (_, file, message) => {
    expect(() => zipEntries(file, all)).toThrow(message);
  });

  test("of a file cut anywhere are refused with a message, never with a crash", () => {
    const file = zipSync({ "a.xml": text, "b.xml": text });
    for (let length = 0; length < file.length; length += 3) {
      const cut = expect.objectContaining({ name: "AssessmentError" });
      expect(() => zipEntries(file.subarray(0, length), all)).toThrow(cut);
    }
  });
});
