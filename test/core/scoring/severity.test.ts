import { likelihood, severity } from "../../../src/core/scoring/severity";

describe("severity", () => {
  test("is the gravest of its three parts, never their mean", () => {
    expect(severity({ scale: 1, scope: 4, irremediability: 1 })).toBe(4);
    expect(severity({ scale: 2, scope: 1, irremediability: 3 })).toBe(3);
  });

  test.each([{ unreadable: "grave" }, { unreadable: "" }, 0, 4.5, -1])(
    "counts 4 for a part of %j",
    (scale) => {
      expect(severity({ scale, scope: 1, irremediability: 1 })).toBe(4);
    },
  );
});

describe("likelihood", () => {
  test("is what was entered from 1 to 4", () => {
    expect([1, 2.5, 4].map((entry) => likelihood({ likelihood: entry }))).toEqual([1, 2.5, 4]);
  });

  test.each([{ unreadable: "often" }, 0, 5])("counts 4 for %j", (entry) => {
    expect(likelihood({ likelihood: entry })).toBe(4);
  });
});
