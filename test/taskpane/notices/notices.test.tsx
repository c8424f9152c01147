/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { AssessmentError } from "../../../src/core/errors";
import { criterionId, vendorId } from "../../../src/core/units";
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
    expect(screen.getByRole("status")).toHaveTextContent("Nothing was changed. Then try again.");
    expect(screen.getByRole("button", { name: "Close" })).toBeVisible();
  });
});

describe("a field that a colleague changed at the same time", () => {
  test("is named, with the value that stands and the one that was wanted", async () => {
    const closed: string[] = [];
    const weight = { path: ["domains", "GAC", "weight"], theirs: 9, ours: 4 };
    const fixedBy = {
      path: ["rest", "project", "weightsFixedBy"],
      theirs: undefined,
      ours: { unreadable: "?" },
    };
    show({ overridden: [weight, fixedBy], dismiss: () => closed.push("closed") });
    const notice = await screen.findByRole("alert");
    expect(notice).toHaveTextContent("GAC, weight stays 9, not 4.");
    expect(notice).toHaveTextContent("weights fixed by stays as it is in the sheet.");
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(closed).toEqual(["closed"]);
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

  test("that a person wanted says that nothing was changed, and offers nothing else", () => {
    show({ failure: new AssessmentError("cancelled", "What the host says.") });
    expect(screen.getByRole("status")).toHaveTextContent("CancelledNothing was changed.");
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["Close"]);
  });

  test.each([
    ["sheet-missing", "A part of the assessment is missing"],
    ["table-renamed", "A table was renamed"],
    ["newer-format", "Made with a newer version"],
    ["write-incomplete", "Nothing was changed"],
    ["too-large", "This is more than Excel takes at once"],
    ["no-host", "Excel did not answer"],
    ["excel-refused", "Excel could not do this"],
  ] as const)("%s is called by its title and keeps the host's words", (code, title) => {
    show({ failure: new AssessmentError(code, "What the host says.") });
    expect(screen.getByText(title)).toBeVisible();
    expect(screen.getByText(/What the host says\./)).toBeVisible();
  });
});

test("a broken workbook leads to Repair, where nothing promises to try the repair again that does not", async () => {
  show({ failure: new AssessmentError("sheet-missing", "What the host says.") });
  await userEvent.click(screen.getByRole("button", { name: "Repair" }));
  expect(screen.getByTestId("open view")).toHaveTextContent("repair");
  expect(screen.getByText("What the host says.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Repair" })).not.toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Read the workbook again" })).toBeVisible();
});

describe("an Excel that does not answer", () => {
  const failure = new AssessmentError("no-host", "Excel did not answer. Try again.");

  test("can be asked again, and ratings that are kept here are not given up by loading anew", async () => {
    const tried: string[] = [];
    show({ failure, unwritten: 3, retry: () => tried.push("tried") });
    expect(screen.getByRole("alert")).toHaveTextContent(/Try again\. Your 3 ratings are kept here\./);
    expect(screen.queryByRole("button", { name: "Reload" })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(tried).toEqual(["tried"]);
  });

  test("can be left by loading anew where nothing is kept here", () => {
    show({ failure, unwritten: 0 });
    expect(screen.getByRole("button", { name: "Try again" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Reload" })).toBeVisible();
  });
});

describe("a name that the workbook uses already", () => {
  const taken = { kind: "names", name: "Outcome", other: "HRIA_Outcome" } as const;

  test("is left alone, and a person chooses other names or stops", async () => {
    const chosen: boolean[] = [];
    show({ taken, chooseNames: (isWanted) => chosen.push(isWanted) });
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "This workbook already uses the name Outcome. It stays as it is.",
    );
    await userEvent.click(screen.getByRole("button", { name: "Use HRIA_Outcome" }));
    await userEvent.click(screen.getByRole("button", { name: "Stop here" }));
    expect(chosen).toEqual([true, false]);
  });

  test("as does a version that the change would take away, which can be seen first", async () => {
    const chosen: boolean[] = [];
    const version = { kind: "versions", name: "Add vendor Dovetail", other: "" } as const;
    show({ taken: version, chooseNames: (isWanted) => chosen.push(isWanted) });
    expect(await screen.findByRole("alert")).toHaveTextContent("To see it first, stop here");
    await userEvent.click(screen.getByRole("button", { name: "Go on without it" }));
    expect(chosen).toEqual([true]);
  });

  test("is asked about on Start, not here, while the sheets are created", () => {
    show({ taken, isCreating: true });
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
      await screen.findByText(
        "Birchline, residual risk, worst case: the sheet says 12.0, the ratings give 31.6.",
      ),
    ).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Show the cell" }));
    expect(shown).toEqual(["B_Risk_Worst"]);
  });

  test("an empty cell is called nothing, and many figures are counted", async () => {
    const empty = { ...differing, sheetSays: "" };
    const others = ["1", "2", "3"].map((number) => ({ ...differing, name: number }));
    show({ disagreements: [empty, ...others] });
    expect(await screen.findByText(/the sheet says nothing/)).toBeVisible();
    expect(screen.getByText("3 more figures differ.")).toBeVisible();
  });
});

test("a change that takes long says what Excel may be waiting for", async () => {
  show({ isChanging: true });
  expect(screen.queryByRole("status")).not.toBeInTheDocument();
  expect(await screen.findByRole("status", {}, { timeout: 5000 })).toHaveTextContent(/press Enter or Esc/);
});

test("a change that waits for a person does not say that it works", async () => {
  show({ isChanging: true, taken: { kind: "versions", name: "Add vendor Dovetail", other: "" } });
  expect(await screen.findByText("This change takes a version away")).toBeVisible();
  const working = screen.findByText("Still working on the change", {}, { timeout: 3500 });
  await expect(working).rejects.toThrow(/Unable to find/);
});

test("an answer changed in two places shows both values, and a person chooses", async () => {
  const chosen: string[] = [];
  const conflicts = [
    { vendor: vendorId("B"), criterion: criterionId("GAC-01"), theirs: ["2"], mine: ["3"] },
    { vendor: vendorId("B"), criterion: criterionId("GAC-02"), theirs: ["", "B document"], mine: ["IE", ""] },
  ];
  show({ conflicts, keepTheirs: () => chosen.push("theirs"), useMine: () => chosen.push("mine") });
  expect(await screen.findByText("Birchline, GAC-01. Sheet: 2. Yours: 3.")).toBeVisible();
  expect(
    screen.getByText("Birchline, GAC-02. Sheet: nothing, B document. Yours: IE, nothing."),
  ).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Keep theirs" }));
  await userEvent.click(screen.getByRole("button", { name: "Use mine" }));
  expect(chosen).toEqual(["theirs", "mine"]);
});
