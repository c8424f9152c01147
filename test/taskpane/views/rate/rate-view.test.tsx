/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Answer } from "../../../../src/core/assessment/model";
import { rating } from "../../../../src/core/units";
import type { Preferences } from "../../../../src/taskpane/session/session";
import { RateView } from "../../../../src/taskpane/views/rate/RateView";
import { renderLive } from "../../render-live";
import { renderView } from "../../render-view";
import { sessionFor } from "../../session-for";
import { smallAssessment } from "../../small-assessment";

const user = userEvent.setup({ delay: null, advanceTimers: (time) => jest.advanceTimersByTime(time) });
const PAUSE = 600;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const rate = (assessment = smallAssessment(), preferences: Partial<Preferences> = {}) =>
  renderLive(RateView, assessment, preferences);

const withAnswers = (a: Readonly<Record<string, Answer>>, b: Readonly<Record<string, Answer>> = {}) =>
  smallAssessment({ A: a, B: b });
const radio = (name: RegExp | string) => screen.getByRole("radio", { name });
const pause = () => act(() => jest.advanceTimersByTime(PAUSE));
const question = () => screen.getByRole("heading", { level: 1 });
const evidenceOf = (vendor: string) => within(screen.getByRole("region", { name: vendor }));
const proven = { rating: rating(3), evidence: "B" } as const;

describe("where rating begins", () => {
  test("nothing can be rated before an assessment is set up", () => {
    renderView(<RateView session={sessionFor(undefined)} />);
    expect(screen.getByText("Nothing to rate yet. Set up the assessment first.")).toBeVisible();
    expect(screen.getByRole("button", { name: "New assessment" })).toBeVisible();
  });

  test("at the first open red flag", () => {
    rate();
    expect(question()).toHaveTextContent("GAC-01 No direct access");
    expect(screen.getByText("⚑ Red flag")).toBeVisible();
  });

  test("where the file was left", () => {
    rate(smallAssessment(), { criterion: "SEC-04", vendor: "B", order: "by-vendor" });
    expect(question()).toHaveTextContent("SEC-04 Access");
    expect(screen.getByRole("combobox", { name: "Vendor" })).toHaveDisplayValue("Birchline, 3 open");
  });

  test("a criterion without words of its own shows the general scale", () => {
    rate();
    expect(radio("Birchline: 2, Partial measure")).not.toBeChecked();
  });
});

describe("rating all vendors on one criterion", () => {
  test("keys set the level, and only the level somebody rests on is written", async () => {
    const { written } = rate();
    radio(/^Alder Meet: 0/).focus();
    await user.keyboard("1");
    await user.keyboard("3");
    expect(radio(/^Alder Meet: 3/)).toBeChecked();
    expect(radio(/^Alder Meet: 3/)).toHaveFocus();
    expect(written).toEqual([]);
    pause();
    expect(written).toEqual([["A", "GAC-01", { rating: 3 }]]);
  });

  test("leaving the column writes at once, and Tab goes to the next vendor", async () => {
    const { written } = rate();
    radio(/^Alder Meet: 0/).focus();
    await user.keyboard("?");
    await user.tab();
    expect(written).toEqual([["A", "GAC-01", { rating: "IE" }]]);
    expect(screen.getByRole("group", { name: "Birchline" })).toContainElement(
      document.activeElement as HTMLElement,
    );
  });

  test("the consequence stands in the row and is announced once it is written", async () => {
    rate();
    radio(/^Birchline: 0/).focus();
    await user.keyboard("?");
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
    pause();
    expect(evidenceOf("Birchline").getByText("Conditional.")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent(
      "Birchline: Critical 68.8. Conditional. Counts as 0 at worst and 4 at best until the vendor answers.",
    );
  });

  test("a statement caps what a rating counts", async () => {
    rate(withAnswers({ "GAC-01": { rating: rating(3) } }), { criterion: "GAC-01" });
    await user.selectOptions(evidenceOf("Alder Meet").getByLabelText("Evidence"), "C statement");
    expect(
      evidenceOf("Alder Meet").getByText(
        "Counts as 2, not 3. A statement without a document is capped at 2.",
      ),
    ).toBeVisible();
  });

  test("references already used for a vendor are offered again", () => {
    rate(withAnswers({ "PRV-03": { ...proven, reference: "Contract 4.2" }, "GAC-01": proven }), {
      criterion: "GAC-01",
    });
    const reference = evidenceOf("Alder Meet").getByLabelText("Reference");
    expect(document.getElementById(reference.getAttribute("list") ?? "")).toHaveTextContent("Contract 4.2");
  });

  test("nothing typed is lost when the view closes", async () => {
    const { written, unmount } = rate(withAnswers({ "GAC-01": proven }), { criterion: "GAC-01" });
    await user.type(evidenceOf("Alder Meet").getByLabelText("Reference"), "p. 2");
    unmount();
    expect(written).toEqual([["A", "GAC-01", { reference: "p. 2" }]]);
  });
});

async function excludeAlderMeet() {
  const work = rate(withAnswers({ "GAC-01": proven, "SEC-04": proven }), { criterion: "GAC-01" });
  radio(/^Alder Meet: 3/).focus();
  await user.keyboard("0");
  pause();
  return work;
}

describe("a level that excludes a vendor", () => {
  test("is asked about before it is written", async () => {
    const { written } = await excludeAlderMeet();
    expect(screen.getByRole("alertdialog")).toHaveFocus();
    expect(screen.getByRole("alertdialog")).toHaveTextContent(
      "Level 0 here excludes Alder Meet, however low its residual risk. The reason will be printed.",
    );
    expect(written).toEqual([]);
  });

  test("Keep writes it and says so; the focus returns to the level", async () => {
    const { written } = await excludeAlderMeet();
    await user.click(screen.getByRole("button", { name: "Keep level 0" }));
    expect(written).toEqual([["A", "GAC-01", { rating: 0 }]]);
    expect(evidenceOf("Alder Meet").getByText("Excludes this vendor.")).toBeVisible();
    expect(radio(/^Alder Meet: 0/)).toHaveFocus();
    expect(screen.queryByRole("alertdialog")).not.toBeInTheDocument();
  });

  test("Escape takes it back", async () => {
    const { written } = await excludeAlderMeet();
    await user.keyboard("{Escape}");
    expect(written).toEqual([]);
    expect(radio(/^Alder Meet: 3/)).toBeChecked();
  });

  test("is written as entered when the view closes over the question", async () => {
    const { written, unmount } = await excludeAlderMeet();
    unmount();
    expect(written).toEqual([["A", "GAC-01", { rating: 0 }]]);
  });
});

describe("going on", () => {
  test("Ctrl+Enter writes and goes to the next open point, Back returns", async () => {
    const { written } = rate();
    radio(/^Alder Meet: 0/).focus();
    await user.keyboard("2");
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(written).toEqual([["A", "GAC-01", { rating: 2 }]]);
    expect(question()).toHaveTextContent("SEC-04");
    await user.click(screen.getByRole("button", { name: "Back" }));
    expect(question()).toHaveTextContent("GAC-01");
  });

  test("any criterion can be reached", async () => {
    rate();
    await user.selectOptions(screen.getByLabelText("Another criterion"), "PRV-03");
    await user.click(screen.getByRole("button", { name: "Go" }));
    expect(question()).toHaveTextContent("PRV-03");
  });

  test("when every point is rated, the comparison is next", async () => {
    const all = { "PRV-03": proven, "GAC-01": proven, "SEC-04": proven };
    rate(withAnswers(all, all));
    expect(screen.getByText("Every point is rated.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "See the comparison" }));
    expect(screen.getByTestId("open view")).toHaveTextContent("compare");
  });
});

describe("rating one vendor", () => {
  const byVendor = { order: "by-vendor", vendor: "B", criterion: "GAC-01" } as const;

  test("the place is kept when the order of work changes", async () => {
    rate(smallAssessment(), { criterion: "SEC-04", vendor: "B" });
    await user.click(screen.getByRole("button", { name: "By vendor" }));
    expect(question()).toHaveTextContent("SEC-04");
    expect(screen.getByText("How strong is Birchline’s safeguard? 4 is best.")).toBeVisible();
  });

  test("does not apply needs a reason and an approver, and narrows the comparison", async () => {
    rate(smallAssessment(), byVendor);
    await user.click(radio(/Does not apply/));
    pause();
    expect(screen.getByText("Enter who approved this. Until then it counts as unanswered.")).toBeVisible();
    expect(screen.getByText("This makes the comparison narrower")).toBeVisible();
    await user.type(screen.getByLabelText("Approved by"), "Project owner");
    pause();
    expect(
      screen.getByText("Enter why it does not apply. Until then it counts as unanswered."),
    ).toBeVisible();
  });

  test("a rating can be cleared again", async () => {
    const { written } = rate(withAnswers({}, { "GAC-01": proven }), byVendor);
    await user.click(screen.getByRole("button", { name: "Clear the rating" }));
    expect(written).toEqual([["B", "GAC-01", { rating: undefined }]]);
  });

  test("moves on after a rating with evidence where the person wants it", async () => {
    rate(withAnswers({}, { "GAC-01": proven }), { ...byVendor, movesOn: true });
    await user.type(screen.getByLabelText("Reference"), "Contract 4.2");
    await user.tab();
    expect(question()).toHaveTextContent("SEC-04");
  });
});
