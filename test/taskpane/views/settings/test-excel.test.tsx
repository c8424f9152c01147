/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { AssessmentError } from "../../../../src/core/errors";
import type { TestedRule } from "../../../../src/hosts/host";
import type { Session } from "../../../../src/taskpane/session/session";
import { TestExcel } from "../../../../src/taskpane/views/settings/TestExcel";
import { renderView } from "../../render-view";
import { sessionFor } from "../../session-for";

const holds: TestedRule = {
  rule: "Two tables cannot overlap",
  source: "Microsoft Learn",
  expected: '"MergedRangeConflict"',
  answered: '"MergedRangeConflict"',
};
const differs: TestedRule = {
  rule: "A sheet's name of 32 characters is refused",
  source: "Microsoft Support",
  expected: '"InvalidArgument"',
  answered: '"accepted"',
};

async function run(testExcel: Session["testExcel"]) {
  // Before rendering, because it puts a clipboard into the page.
  const user = userEvent.setup();
  renderView(<TestExcel session={sessionFor(undefined, { testExcel })} />);
  await user.click(screen.getByRole("button", { name: "Start the test" }));
  return user;
}

describe("Test this Excel", () => {
  test("says that every rule holds", async () => {
    await run(() => Promise.resolve([holds]));
    expect(await screen.findByText("All 1 rules hold in this Excel.")).toBeVisible();
  });

  test("lists what differs, and copies it as text without the rest", async () => {
    const user = await run(() => Promise.resolve([holds, differs]));
    expect(await screen.findByText("1 of 2 rules differs in this Excel.")).toBeVisible();
    expect(screen.getByRole("listitem")).toHaveTextContent(
      'A sheet\'s name of 32 characters is refusedExpected: "InvalidArgument"This Excel: "accepted"',
    );
    await user.click(screen.getByRole("button", { name: "Copy the report" }));
    await waitFor(() => expect(screen.getByText("Copied.")).toBeVisible());
    const report = await navigator.clipboard.readText();
    expect(report).toContain('This Excel: "accepted"');
    expect(report).not.toContain("tables");
  });

  test("follows the rules while it runs, and stops when asked", async () => {
    const user = await run((onProgress, stop) => {
      onProgress(11, 60);
      return new Promise((resolve) => stop?.addEventListener("abort", () => resolve([holds])));
    });
    expect(await screen.findByText("Rule 12 of 60")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Stop the test" }));
    expect(await screen.findByText("The test was stopped. Its sheets are removed.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Start the test" })).toBeEnabled();
  });

  test("says what hindered it", async () => {
    await run(() => Promise.reject(new AssessmentError("sheet-protected", "This workbook is locked.")));
    expect(await screen.findByRole("alert")).toHaveTextContent("This workbook is locked.");
  });
});
