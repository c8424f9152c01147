/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { AssessmentError } from "../../../src/core/errors";
import { vendorId } from "../../../src/core/units";
import { Notices } from "../../../src/taskpane/notices/Notices";
import type { Session } from "../../../src/taskpane/session/session";
import { renderView } from "../render-view";
import { sessionFor } from "../session-for";
import { smallAssessment } from "../small-assessment";

function show(change: Partial<Session>) {
  renderView(<Notices session={sessionFor(smallAssessment(), change)} />);
}

describe("while a cell is being edited", () => {
  const failure = new AssessmentError("cell-being-edited", "Excel is waiting for you.");

  test("the rating is kept, the seconds are counted, and it can be discarded", async () => {
    const discarded: string[] = [];
    show({ failure, unwritten: 1, discardUnwritten: () => void discarded.push("discarded") });
    expect(screen.getByRole("status")).toHaveTextContent(
      "Press Enter or Esc in the sheet to finish the cell. Your rating is kept here and written as soon as Excel lets go.",
    );
    expect(await screen.findByText("Waiting, 1 second", {}, { timeout: 3000 })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Discard rating" }));
    expect(discarded).toEqual(["discarded"]);
  });

  test("creating the sheets has to be begun again", () => {
    show({ failure, unwritten: 0 });
    expect(screen.getByRole("status")).toHaveTextContent(
      "Nothing was changed. Then create the sheets again.",
    );
    expect(screen.getByRole("button", { name: "Close" })).toBeVisible();
  });
});

describe("a failure", () => {
  test("names the locked sheet, what is safe and what to do", async () => {
    const tried: string[] = [];
    show({
      failure: new AssessmentError(
        "sheet-protected",
        "The sheet Birchline is locked. Someone protected it with a password. Nothing was changed. Ask the owner to unprotect it, then try again.",
        { subject: "Birchline" },
      ),
      unwritten: 2,
      retry: () => tried.push("tried"),
    });
    expect(screen.getByRole("alert")).toHaveTextContent(
      "The sheet Birchline is lockedSomeone protected it with a password. Nothing was changed. Ask the owner to unprotect it, then try again. Your 2 ratings are kept here.",
    );
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(tried).toEqual(["tried"]);
  });

  test.each([
    ["sheet-missing", "A part of the assessment is missing"],
    ["table-renamed", "A table was renamed"],
    ["newer-format", "Made with a newer version"],
    ["write-incomplete", "The last change did not finish"],
    ["too-large", "This is more than Excel takes at once"],
    ["no-host", "Excel did not answer"],
  ] as const)("%s is called by its title and keeps the host's words", (code, title) => {
    show({ failure: new AssessmentError(code, "What the host says.") });
    expect(screen.getByText(title)).toBeVisible();
    expect(screen.getByText(/What the host says\./)).toBeVisible();
  });

  test("a taken sheet name is asked about on Start, not here", () => {
    show({ failure: new AssessmentError("sheet-name-taken", "Taken."), takenSheet: "Comparison" });
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });
});

describe("a figure in the sheet that the ratings do not give", () => {
  const differing = {
    vendor: vendorId("B"),
    figure: "worst",
    sheetSays: "12.0",
    ratingsGive: "31.6",
    name: "B_Risk_Worst",
  } as const;

  test("is named with both figures, and leads to its cell", async () => {
    const shown: string[] = [];
    show({ disagreements: [differing], show: (name) => shown.push(name) });
    expect(
      screen.getByText("Birchline, residual risk, worst case: the sheet says 12.0, the ratings give 31.6."),
    ).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Show the cell" }));
    expect(shown).toEqual(["B_Risk_Worst"]);
  });

  test("an empty cell is called nothing, and many figures are counted", async () => {
    const empty = { ...differing, sheetSays: "" };
    const others = ["1", "2", "3"].map((number) => ({ ...differing, name: number }));
    await act(() => Promise.resolve(show({ disagreements: [empty, ...others] })));
    expect(screen.getByText(/the sheet says nothing/)).toBeVisible();
    expect(screen.getByText("3 more figures differ.")).toBeVisible();
  });
});
