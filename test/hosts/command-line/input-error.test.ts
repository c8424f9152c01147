import { InputError, faultLine } from "../../../src/hosts/command-line/input-error";

test("a fault is one line, whatever stood in the file", () => {
  expect(faultLine({ path: "vendors[0].name", rule: "holds a\nb\u001b[31m" })).toBe(
    String.raw`vendors[0].name: holds a\nb\u001b[31m`,
  );
});

test("several faults are several lines", () => {
  const faults = [
    { path: "title", rule: "is missing" },
    { path: "vendors", rule: "is missing" },
  ];
  expect(new InputError(faults).message).toBe("title: is missing\nvendors: is missing");
});
