import { AssessmentError } from "../../../src/core/errors";
import { statusLine } from "../../../src/taskpane/frame/status-line";
import { frameStrings } from "../../../src/taskpane/strings/frame";
import { sessionFor } from "../session-for";
import { smallAssessment } from "../small-assessment";

const line = (change: Parameters<typeof sessionFor>[1]) =>
  statusLine(sessionFor(smallAssessment(), change), frameStrings.en.footer);
const failure = new AssessmentError("sheet-protected", "Locked.");

describe("the line at the foot of the pane", () => {
  test.each([
    ["all is well", {}, "✓ Sheets and pane agree"],
    ["nothing is there yet", { status: "empty" }, "This workbook has no assessment yet"],
    ["the workbook is being read", { status: "loading" }, "Reading the workbook"],
    ["Excel is not there", { status: "unavailable", failure }, "! The workbook could not be read"],
    ["a rating waits", { unwritten: 1, failure }, "1 rating not yet in the sheet"],
    ["a failure stands", { failure }, "! 1 point needs attention"],
    [
      "the checks still have findings",
      { checks: { isFine: false, text: "2 checks" } },
      "✓ Sheets and pane agree",
    ],
  ] as const)("%s", (_, change, expected) => {
    expect(line(change)).toBe(expected);
  });
});
