import { domainId } from "../../../../src/core/units";
import { weightEntries, weightFault } from "../../../../src/taskpane/views/start/weight-entries";

const domains = [
  { id: domainId("GOV"), title: "Governance", weight: 8 },
  { id: domainId("PRV"), title: "Privacy", weight: 12 },
];

describe("weights of domains", () => {
  test("begin with the defaults and their share", () => {
    expect(weightEntries(domains, {}).map(({ text, share }) => [text, share])).toEqual([
      ["8", 0.4],
      ["12", 0.6],
    ]);
  });

  test("are read with a point or a comma", () => {
    const entries = weightEntries(domains, { GOV: "2.5", PRV: " 7,5 " });
    expect(entries.map(({ weight }) => weight)).toEqual([2.5, 7.5]);
    expect(entries.map(({ share }) => share)).toEqual([0.25, 0.75]);
  });

  test.each(["", "x", "-1", "1e9", "1.2.3", "."])(
    "%j is no weight, and the others keep their share",
    (text) => {
      const entries = weightEntries(domains, { GOV: text });
      expect(entries.map(({ weight, share }) => [weight, share])).toEqual([
        [undefined, undefined],
        [12, 1],
      ]);
      expect(weightFault(entries)).toBe("not a number");
    },
  );

  test("all 0 is a fault and has no shares", () => {
    const entries = weightEntries(domains, { GOV: "0", PRV: "0" });
    expect(weightFault(entries)).toBe("all zero");
    expect(entries.map(({ share }) => share)).toEqual([undefined, undefined]);
  });

  test("one weight of 0 is fine", () => {
    expect(weightFault(weightEntries(domains, { GOV: "0" }))).toBeUndefined();
  });
});
