/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Answer, Assessment } from "../../../../src/core/assessment/model";
import { newRound } from "../../../../src/core/rounds/new-round";
import { isoDate, rating } from "../../../../src/core/units";
import { RoundsView } from "../../../../src/taskpane/views/rounds/RoundsView";
import { renderLive } from "../../render-live";
import { renderView } from "../../render-view";
import { sessionFor } from "../../session-for";
import { smallAssessment } from "../../small-assessment";

const user = userEvent.setup({ delay: null });
const press = (name: string) => user.click(screen.getByRole("button", { name }));
const documented = (level: number): Answer => ({ rating: rating(level), evidence: "B" });
const first = smallAssessment(
  { A: { "PRV-03": documented(1), "GAC-01": documented(3) }, B: { "PRV-03": documented(3) } },
  { assessedOn: isoDate("2026-11-12") },
);
const second: Assessment = {
  ...newRound(first, { on: isoDate("2027-11-12"), origin: "Round of 12 November 2026" }),
  vendors: smallAssessment({ A: { "PRV-03": documented(3) }, B: { "PRV-03": documented(3) } }).vendors,
};

const open = (assessment: Assessment) => renderLive(RoundsView, assessment).current;

describe("a new round", () => {
  test("says what becomes of this one before it starts", async () => {
    const current = open(first);
    await press("Start a new round");
    const question = within(screen.getByRole("alertdialog", { name: "Start a new round" }));
    expect(question.getByText(/3 ratings become proposals/)).toBeVisible();
    await press("Not now");
    expect(current()?.previousRound).toBeUndefined();
  });

  test("carries ratings over as proposals with their origin, and leads to them", async () => {
    const current = open(first);
    await press("Start a new round");
    await press("Start the round");
    await waitFor(() => expect(screen.getByTestId("open view")).toHaveTextContent("proposals"));
    expect(current()?.proposals).toHaveLength(3);
    expect(current()?.proposals?.[0]?.origin).toBe("Round of 12 November 2026");
    expect(current()?.previousRound?.assessedOn).toBe("2026-11-12");
    expect(current()?.changes?.[0]).toMatchObject({ what: "New round", from: "Round of 12 November 2026" });
  });

  test("warns of what a third round would leave behind", async () => {
    open(second);
    await press("Start a new round");
    expect(screen.getByText(/3 proposals of this round are not confirmed/)).toBeVisible();
    expect(screen.getByText(/make room for those of this round/)).toBeVisible();
  });
});

describe("while the round is being started", () => {
  test("the step under way is named, and it can be cancelled", async () => {
    const cancelled: string[] = [];
    const session = sessionFor(first, {
      isChanging: true,
      progress: { step: "checking", done: 2, total: 4, sheets: 14 },
      cancelChange: () => void cancelled.push("cancelled"),
    });
    renderView(<RoundsView session={session} />);
    expect(await screen.findByText("Step 3 of 4: checking the new sheets.")).toBeVisible();
    await press("Cancel");
    expect(cancelled).toEqual(["cancelled"]);
  });
});

describe("two rounds side by side", () => {
  test("show each vendor's figures then and now, and what moved", async () => {
    open(second);
    expect(screen.getByRole("heading", { name: "Since the round of 12 November 2026" })).toBeVisible();
    expect(screen.getByRole("heading", { name: "Alder Meet: more risk than then" })).toBeVisible();
    expect(screen.getByText("1 improved, 1 not confirmed yet")).toBeVisible();
    await user.click(screen.getByText("Improved, 1"));
    expect(screen.getByText("PRV-03 Sharing and sale: 1 B then, 3 B now")).toBeVisible();
    expect(screen.getByRole("heading", { name: "Birchline: the same risk as then" })).toBeVisible();
  });

  test("a vendor that has gone is named with what it had", () => {
    open({ ...second, vendors: second.vendors.slice(0, 1) });
    expect(screen.getByRole("heading", { name: "Birchline: no longer assessed" })).toBeVisible();
    expect(screen.getByText("1 gone")).toBeVisible();
  });

  test("are not shown before there are two", () => {
    open(first);
    expect(screen.queryByText(/^Since the round/)).not.toBeInTheDocument();
  });
});

describe("the next review", () => {
  test("is a day, and words for what asks for an earlier one", async () => {
    const current = open(first);
    expect(screen.getByText("No day is set.")).toBeVisible();
    await press("Set the day");
    expect(screen.getByText("Enter a day, for example 12 November 2027.")).toBeVisible();
    await user.type(screen.getByLabelText("Day of the next review"), "2099-11-12");
    await press("Set the day");
    expect(await screen.findByText("On 12 November 2099.")).toBeVisible();
    expect(current()?.project.nextReview).toBe("2099-11-12");
    await user.click(screen.getByText("Reasons to look again sooner"));
    expect(screen.getByText("The vendor gets another owner, or sells the product.")).toBeVisible();
  });

  test("says when it is due", () => {
    open({ ...first, project: { nextReview: isoDate("2020-01-31") } });
    expect(screen.getByText("Due since 31 January 2020.")).toBeVisible();
  });
});
