/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Answer } from "../../../../src/core/assessment/model";
import { criterionId, isoDate, rating, vendorId } from "../../../../src/core/units";
import type { Session } from "../../../../src/taskpane/session/session";
import { FoundView } from "../../../../src/taskpane/views/start/FoundView";
import { renderView } from "../../render-view";
import { sessionFor } from "../../session-for";
import { smallAssessment } from "../../small-assessment";

const good: Answer = { rating: rating(3), evidence: "B" };
const complete = { "GAC-01": good, "PRV-03": good, "SEC-04": good };

function show(assessment = smallAssessment(), change: Partial<Session> = {}) {
  renderView(<FoundView session={sessionFor(assessment, change)} />);
}

describe("an assessment found in the workbook", () => {
  test("names itself, its size and how far each vendor is", () => {
    show(smallAssessment({ A: complete, B: { "GAC-01": good } }));
    expect(
      screen.getByRole("heading", { level: 1, name: "Public consultation platform 2027" }),
    ).toBeVisible();
    expect(screen.getByText("3 criteria, 2 vendors.")).toBeVisible();
    expect(screen.getByRole("progressbar", { name: "4 of 6 ratings" })).toBeVisible();
    expect(screen.getByText("66 %")).toBeVisible();
    const [alder, birchline] = screen.getAllByRole("listitem");
    expect(within(alder as HTMLElement).getByText("✓ complete")).toBeVisible();
    expect(within(birchline as HTMLElement).getByText("2 open")).toBeVisible();
  });

  test("goes on at the next open point, red flags first", async () => {
    const preferred: unknown[] = [];
    show(smallAssessment({ A: { "GAC-01": good }, B: {} }), {
      prefer: (change) => void preferred.push(change),
    });
    expect(screen.getByText("Next: GAC-01 No direct access, Birchline")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Go on rating" }));
    expect(preferred).toEqual([{ criterion: "GAC-01", vendor: "B" }]);
    expect(screen.getByTestId("open view")).toHaveTextContent("rate");
  });

  test("leads to the comparison when every point is rated", async () => {
    show(smallAssessment({ A: complete, B: complete }));
    expect(screen.getByText("Every point is rated.")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "See the comparison" }));
    expect(screen.getByTestId("open view")).toHaveTextContent("compare");
  });

  test("of an older format leads to what a newer one brings", async () => {
    show(smallAssessment(), { olderFormat: 1 });
    await userEvent.click(
      screen.getByRole("button", { name: "This workbook has format 1. See what a newer one brings" }),
    );
    expect(screen.getByTestId("open view")).toHaveTextContent("format");
  });

  test.each([
    ["Weights: work them out, fix them", "weights"],
    ["Weights not fixed yet", "weights"],
    ["Bring in scores of a public index", "import"],
    ["Over time: next review, new round", "rounds"],
    ["Add, rename, order or remove a vendor", "vendors"],
    ["Technology", "technology"],
    ["Criteria and own questions", "criteria"],
  ])("leads by “%s” to %s", async (link, view) => {
    show();
    await userEvent.click(screen.getByRole("button", { name: link }));
    expect(screen.getByTestId("open view")).toHaveTextContent(view);
  });

  test("leads to the catalog only where the workbook has an older one", async () => {
    show(smallAssessment(undefined, { catalogVersion: "0.0.9" }));
    await userEvent.click(screen.getByRole("button", { name: "Newer catalog" }));
    expect(screen.getByTestId("open view")).toHaveTextContent("catalog");
  });

  test("says how many proposals wait, and that a review is due", async () => {
    const vendor = vendorId("A");
    const proposals = [{ vendor, criterion: criterionId("GAC-01"), origin: "RDR 2022, G6a 50" }];
    show(smallAssessment(undefined, { proposals, project: { nextReview: isoDate("2020-01-31") } }));
    expect(screen.getByRole("button", { name: "Review due since 31 January 2020" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "1 proposal to confirm" }));
    expect(screen.getByTestId("open view")).toHaveTextContent("proposals");
  });

  test("shows the project's notice above the title", () => {
    show(smallAssessment(undefined, { project: { notice: "Example, fictional vendors" } }));
    expect(screen.getByText("Example, fictional vendors")).toBeVisible();
  });

  test("leads to the Setup sheet", async () => {
    const shown: string[] = [];
    show(smallAssessment(), { show: (name) => shown.push(name) });
    await userEvent.click(screen.getByRole("button", { name: "Show the Setup sheet" }));
    expect(shown).toEqual(["Project_Title"]);
  });
});

describe("before signing", () => {
  test("open ratings, red flags without evidence and the checks are named, and lead to their sheet", async () => {
    const shown: string[] = [];
    show(smallAssessment({ A: { "GAC-01": { rating: rating(3) } }, B: {} }), {
      checks: { isFine: false, text: "! 2 of 14 checks need a look" },
      show: (name) => void shown.push(name),
    });
    expect(screen.getByText("5 ratings open")).toBeVisible();
    expect(screen.getByText("Figures stay provisional until then.")).toBeVisible();
    expect(screen.getByText("1 red flag without evidence")).toBeVisible();
    expect(screen.getByText("Alder Meet: GAC-01.")).toBeVisible();
    expect(screen.getByText("! 2 of 14 checks need a look")).toBeVisible();
    expect(screen.getByText("Weights not fixed yet")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "The Checks sheet has findings" }));
    expect(shown).toEqual(["Checks_Overall"]);
  });

  test("fixed weights say when and by whom", () => {
    const project = { weightsFixedOn: isoDate("2026-11-12"), weightsFixedBy: "J. Lindqvist" };
    show(smallAssessment(undefined, { project }));
    expect(screen.getByText("12 November 2026, J. Lindqvist.")).toBeVisible();
  });

  test("nothing is claimed that is not so", () => {
    show(smallAssessment({ A: complete, B: complete }));
    expect(screen.getByText("Every point is rated")).toBeVisible();
    expect(screen.queryByText(/without evidence/)).not.toBeInTheDocument();
    expect(screen.queryByText(/assessors differ/)).not.toBeInTheDocument();
  });
});
