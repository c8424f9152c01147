import { holdsOverride } from "../../../src/core/scoring/override";
import { isoDate } from "../../../src/core/units";

const assessedOn = isoDate("2026-11-12");
const whole = {
  reason: "Only vendor with this service",
  approver: "Project owner",
  until: isoDate("2027-06-30"),
};

describe("an override", () => {
  test.each([
    ["holds with reason, approver and a later expiry", whole, assessedOn, true],
    ["holds on its last day", { ...whole, until: assessedOn }, assessedOn, true],
    ["does not hold the day after", { ...whole, until: isoDate("2026-11-11") }, assessedOn, false],
    ["does not hold without a reason", { ...whole, reason: undefined }, assessedOn, false],
    ["does not hold without an approver", { ...whole, approver: " " }, assessedOn, false],
    ["does not hold without an expiry", { ...whole, until: undefined }, assessedOn, false],
    [
      "does not hold with an expiry that cannot be read",
      { ...whole, until: { unreadable: "soon" } },
      assessedOn,
      false,
    ],
    ["does not hold when there is none", undefined, assessedOn, false],
    ["holds when the assessment has no date yet", whole, undefined, true],
    ["does not hold when the assessment date cannot be read", whole, { unreadable: "today" }, false],
  ] as const)("%s", (_, override, day, expected) => {
    expect(holdsOverride(override, day)).toBe(expected);
  });
});
