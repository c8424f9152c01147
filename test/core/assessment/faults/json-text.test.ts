import { MOST_CHARACTERS, parsedJson } from "../../../../src/core/assessment/faults/json-text";

function faultsOf(text: string) {
  const parsed = parsedJson(text);
  return "faults" in parsed ? parsed.faults : [];
}

describe("JSON text", () => {
  test("gives its value, a byte order mark aside", () => {
    expect(parsedJson('\uFEFF{"a": [1, "\\"}{[", {"b": null}]}')).toEqual({
      value: { a: [1, '"}{[', { b: null }] },
    });
  });

  test.each([
    ["", "must be JSON"],
    ["{", "must be JSON"],
    ['{\n "a": 1,\n}', "must be JSON (line 3, column 1)"],
    ['"unended', "must be JSON"],
    ["[1] 2", "must be JSON (line 1, column 5)"],
  ])("%j is refused without quoting what it holds", (text, rule) => {
    expect(faultsOf(text)).toEqual([{ path: "", rule: expect.stringMatching(/^must be JSON/) }]);
    expect(faultsOf(text)[0]?.rule.startsWith(rule)).toBe(true);
  });

  test("that is too long is refused before it is parsed", () => {
    expect(faultsOf(" ".repeat(MOST_CHARACTERS + 1))).toEqual([
      { path: "", rule: "must have at most 20000000 characters" },
    ]);
  });

  test("that nests too deep is refused before it is parsed", () => {
    expect(faultsOf("[".repeat(100_000))).toEqual([
      { path: "", rule: "must not nest deeper than 32 levels" },
    ]);
    expect(faultsOf(`${"[".repeat(32)}${"]".repeat(32)}`)).toEqual([]);
    expect(faultsOf(JSON.stringify(["[[[[".repeat(20), '\\"[['.repeat(20)]))).toEqual([]);
  });

  test("that names a field twice is refused, because one of them would be lost", () => {
    const text =
      '{"vendors": [{}, {"ratings": {"PRV-01": {}, "PRV-02": {}, "PRV\\u002d01": {}}}], "vendors": 1}';
    expect(faultsOf(text)).toEqual([
      { path: "vendors[1].ratings.PRV-01", rule: "must be given once" },
      { path: "vendors", rule: "must be given once" },
    ]);
  });

  test("may repeat a name in different objects, and a text in a list", () => {
    expect(faultsOf('[{"a": "a"}, {"a": {"a": ["a", "a"]}}]')).toEqual([]);
  });

  test("pollutes no prototype", () => {
    parsedJson('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}');
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test("with a text that never ends is refused in linear time", () => {
    const started = performance.now();
    expect(faultsOf(`["${'\\"'.repeat(2_000_000)}`)).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
