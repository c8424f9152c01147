import { bindsAsRedFlag } from "../../../src/core/scoring/red-flag";
import { criterion } from "../../small-assessment";

const off = { reason: "Covered by another contract", approver: "Project owner" };

describe("a red flag", () => {
  test.each([
    ["binds", { redFlag: true }, true],
    ["does not bind when switched off with reason and approver", { redFlag: true, redFlagOff: off }, false],
    ["stays on without a reason", { redFlag: true, redFlagOff: { approver: off.approver } }, true],
    ["stays on without an approver", { redFlag: true, redFlagOff: { reason: off.reason } }, true],
    [
      "stays on when the reason is spaces alone",
      { redFlag: true, redFlagOff: { ...off, reason: "  " } },
      true,
    ],
    [
      "stays on when the approver's cell is an error",
      { redFlag: true, redFlagOff: { ...off, approver: "#REF!" } },
      true,
    ],
    ["does not bind where the criterion is not in use", { redFlag: true, inUse: false }, false],
    [
      "is not made by an error in the switch of another criterion",
      { redFlagOff: { reason: "#REF!" } },
      false,
    ],
  ])("%s", (_, part, expected) => {
    expect(bindsAsRedFlag(criterion("PRV-01", part))).toBe(expected);
  });
});
