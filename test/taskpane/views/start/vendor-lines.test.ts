import {
  lineToCorrect,
  namedLines,
  vendorFault,
  vendorNames,
  withLineAfter,
} from "../../../../src/taskpane/views/start/vendor-lines";

const lines = (...names: string[]) => names.map((name, key) => ({ key, name }));

describe("lines of vendors", () => {
  test("get their letters from above, the empty ones at the end included", () => {
    expect(namedLines(lines("Alder Meet", "", "")).map(({ letter }) => letter)).toEqual(["A", "B", "C"]);
  });

  test("an empty line above a named one takes no letter", () => {
    expect(namedLines(lines("Alder Meet", " ", "Birchline")).map(({ letter }) => letter)).toEqual([
      "A",
      undefined,
      "B",
    ]);
  });

  test("a name that stands twice names the earlier letter, whatever case and spaces", () => {
    const [, , third] = namedLines(lines("Alder Meet", "Birchline", " birch line ", "BIRCHLINE "));
    expect(third?.sameAs).toBeUndefined();
    expect(namedLines(lines("Alder Meet", "Birchline", " BIRCHLINE "))[2]?.sameAs).toBe("B");
  });

  test("empty lines are left out and spaces tidied", () => {
    expect(vendorNames(lines(" Alder   Meet ", "", "Birchline"))).toEqual(["Alder Meet", "Birchline"]);
  });

  test.each([
    ["one vendor alone", lines("Alder Meet", ""), "at least two"],
    ["the same name twice", lines("Alder Meet", "alder meet"), "same name"],
    ["two different names", lines("Alder Meet", "Birchline"), undefined],
  ])("%s", (_, given, fault) => {
    expect(vendorFault(given)).toBe(fault);
  });

  test("the line to correct is the second of two equal names, else the first empty one", () => {
    expect(lineToCorrect(lines("Alder Meet", "", "alder meet"))).toBe(2);
    expect(lineToCorrect(lines("Alder Meet", "", ""))).toBe(1);
  });
});

describe("the line after a line", () => {
  test("is a new empty one", () => {
    expect(withLineAfter(lines("Alder Meet", "Birchline"), 1)).toEqual({
      lines: [...lines("Alder Meet", "Birchline"), { key: 2, name: "" }],
      next: 2,
    });
  });

  test("is the empty one that stands there already", () => {
    const given = lines("Alder Meet", "");
    expect(withLineAfter(given, 0)).toEqual({ lines: given, next: 1 });
  });

  test("is the line itself when a workbook holds no more vendors", () => {
    const full = lines(...Array.from({ length: 20 }, (_, index) => `Vendor ${index}`));
    expect(withLineAfter(full, 19)).toEqual({ lines: full, next: 19 });
  });
});
