/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Assessment } from "../../../../src/core/assessment/model";
import { isoDate, vendorId } from "../../../../src/core/units";
import type { Preferences, Session } from "../../../../src/taskpane/session/session";
import { CompareView } from "../../../../src/taskpane/views/compare/CompareView";
import { scoringExamples } from "../../../scoring-examples";
import { renderView } from "../../render-view";
import { sessionFor } from "../../session-for";

const user = userEvent.setup({ delay: null });
const example = (number: number): Assessment => scoringExamples()[number - 1]!.assessment;

function compareView(assessment: Assessment | undefined, change: Partial<Session> = {}) {
  renderView(<CompareView session={sessionFor(assessment, change)} />);
}

const title = () => screen.getByRole("heading", { level: 1 });
const row = (vendor: string) =>
  screen
    .getAllByRole("listitem")
    .find((item) => within(item).queryByRole("heading", { level: 3, name: vendor }))!;

describe("the comparison", () => {
  test("opens with the outcome, its reason and the notice of the project", () => {
    compareView(example(4));
    expect(title()).toHaveTextContent("Birchline is first, but not settled");
    expect(screen.getByText("Example, fictional vendors")).toBeVisible();
  });

  test("says in a few facts whether it can be trusted", () => {
    const fixed = { ...example(4), project: { weightsFixedOn: isoDate("2026-11-12") } };
    compareView(fixed, { checks: { isFine: true, text: "All checks pass" } });
    expect(screen.getByText("20 of 20")).toBeVisible();
    expect(screen.getByText("All checks pass")).toBeVisible();
    expect(screen.getByText("12 November 2026")).toBeVisible();
  });

  test("leads to the checks that need a look", async () => {
    const shown: string[] = [];
    compareView(example(4), {
      checks: { isFine: false, text: "! 2 of 14 checks need a look" },
      show: (name) => void shown.push(name),
    });
    await userEvent.click(screen.getByRole("button", { name: "! 2 of 14 checks need a look" }));
    expect(shown).toEqual(["Checks_Overall"]);
  });

  test("gives every vendor its figure with range, tier, band and a picture in words", () => {
    compareView(example(4));
    expect(row("Cedar Rooms")).toHaveTextContent("30.6 (13.7–30.6)");
    expect(row("Cedar Rooms")).toHaveTextContent("Conditional");
    expect(row("Dovetail")).toHaveTextContent("raised to");
    expect(within(row("Dovetail")).getByText("raised to")).toHaveAttribute("title", "red flag GAC-01");
    expect(
      screen.getByRole("img", {
        name: "Residual risk of Cedar Rooms: 30.6 in the worst case, 13.7 in the best case. 0 is no risk left, 100 is worst.",
      }),
    ).toBeVisible();
  });

  test("shows both figures where the common basis differs from a vendor's own", () => {
    compareView(example(3));
    expect(row("Birchline")).toHaveTextContent("39.3 (39.3–39.3)");
    expect(row("Birchline")).toHaveTextContent("On the 2 criteria all share: 27.5 (27.5–27.5).");
    expect(screen.getByText(/Not applicable for/)).toHaveTextContent(
      "Not applicable for Alder Meet only: PRV-07. All vendors are compared on the remaining 2 criteria.",
    );
  });

  test("a domain without criteria says so instead of 0", () => {
    compareView(example(3));
    expect(screen.getAllByText("No criteria")).toHaveLength(3);
  });

  test("leads from a figure to its cell", async () => {
    const shown: string[] = [];
    compareView(example(4), { show: (name) => shown.push(name) });
    await user.click(screen.getByRole("button", { name: "Show the cell of Birchline" }));
    expect(shown).toEqual(["B_Risk_Worst"]);
  });

  test("names the sheet's figure where it differs", () => {
    const vendor = vendorId("B");
    const differs = {
      vendor,
      figure: "worst",
      sheetSays: "12.0",
      ratingsGive: "31.6",
      name: "B_Risk_Worst",
    } as const;
    compareView(example(4), { disagreements: [differs] });
    expect(within(row("Birchline")).getByText("The sheet says 12.0, the ratings give 31.6.")).toBeVisible();
  });
});

describe("what is missing", () => {
  test("is listed per vendor and leads to its rating", async () => {
    const preferred: Partial<Preferences>[] = [];
    compareView(example(2), { prefer: (change) => preferred.push(change) });
    await user.click(screen.getByText("1 open, 1 without usable answer"));
    await user.click(screen.getByRole("button", { name: /^Go to this rating: REM-01 .*Cedar Rooms/ }));
    expect(preferred).toEqual([{ vendor: "C", criterion: "REM-01" }]);
    expect(screen.getByTestId("open view")).toHaveTextContent("rate");
  });

  test("makes the figures provisional", () => {
    compareView(example(2));
    expect(screen.getByText(/Nobody can sign yet/)).toHaveTextContent(
      "Provisional. Cedar Rooms has 1 rating open. Nobody can sign yet.",
    );
  });

  test("comes first, with its points, where the ranges overlap", () => {
    compareView(example(2));
    expect(screen.getByRole("heading", { name: "Order so far" })).toBeVisible();
    const gap = screen.getByRole("heading", { name: "Close the gap first" }).parentElement!;
    expect(gap).toHaveTextContent(/33\.8.*16\.9.*13\.8/s);
    expect(within(gap).getByText("Rated 4 on a statement; a document counts more")).toBeVisible();
  });
});

describe("other outcomes", () => {
  test("no acceptable vendor shows red flags and ways out, no figures and no ranks", () => {
    compareView({ ...example(4), vendors: example(4).vendors.slice(0, 1) });
    expect(title()).toHaveTextContent("No acceptable vendor");
    expect(screen.getByText(/level 0, document/)).toBeVisible();
    expect(screen.getByRole("heading", { name: "What you can do" })).toBeVisible();
    expect(screen.queryByText("16.9")).not.toBeInTheDocument();
  });

  test("one vendor has a figure and no place", () => {
    compareView({ ...example(4), vendors: example(4).vendors.slice(1, 2) });
    expect(title()).toHaveTextContent("One vendor, nothing to compare yet");
    expect(within(row("Birchline")).queryByText("1")).not.toBeInTheDocument();
  });

  test("nothing rated leads to the first red flag", async () => {
    const preferred: Partial<Preferences>[] = [];
    const blank = example(4).vendors.map((vendor) => ({ ...vendor, answers: new Map() }));
    compareView({ ...example(4), vendors: blank }, { prefer: (change) => preferred.push(change) });
    expect(title()).toHaveTextContent("Nothing rated yet");
    await user.click(screen.getByRole("button", { name: "Rate the red flags" }));
    expect(preferred).toEqual([{ vendor: "A", criterion: "GAC-01" }]);
  });

  test("an empty workbook leads to the set-up", () => {
    compareView(undefined);
    expect(screen.getByText("Nothing to compare yet. Set up the assessment first.")).toBeVisible();
  });
});
