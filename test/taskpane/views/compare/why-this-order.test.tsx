/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Assessment } from "../../../../src/core/assessment/model";
import { compare } from "../../../../src/core/scoring/compare";
import { WhyThisOrder } from "../../../../src/taskpane/views/compare/WhyThisOrder";
import { scoringExamples } from "../../../scoring-examples";
import { assessment, criterion, gravest, vendor } from "../../../small-assessment";
import { renderView } from "../../render-view";

const user = userEvent.setup({ delay: null });
const example = (number: number): Assessment => scoringExamples()[number - 1]!.assessment;

function why(given: Assessment) {
  renderView(<WhyThisOrder assessment={given} comparison={compare(given)} />);
}

/** Figures of a table's rows as a reader adds them up. */
function figures(table: HTMLElement): readonly number[] {
  return within(table)
    .getAllByRole("cell")
    .map(({ textContent }) => Number(textContent.replace("−", "-")));
}

describe("why this order", () => {
  test("has a reason for every two neighbours, the first one open", () => {
    why(example(4));
    expect(screen.getByText("Birchline before Dovetail", { exact: false })).toHaveTextContent("by tier");
    expect(
      screen.getByText("Birchline is clear, Dovetail is conditional. The tier comes before any figure."),
    ).toBeVisible();
    expect(screen.getByText("Dovetail before Cedar Rooms", { exact: false })).toBeVisible();
    expect(screen.getByText("Cedar Rooms before Alder Meet", { exact: false })).toBeVisible();
  });

  test("says red flags in words", () => {
    why(example(4));
    expect(screen.getByText(/^Dovetail: red flag/)).toHaveTextContent(
      "Dovetail: red flag GAC-01 Criterion GAC-01 is rated 1, with a document.",
    );
  });

  test("names the severe critical items where they decide", async () => {
    why(
      assessment(
        [gravest("GAC-01"), criterion("PRV-02")],
        [vendor("A", { "GAC-01": 0, "PRV-02": 4 }), vendor("B", { "GAC-01": 3, "PRV-02": 0 })],
      ),
    );
    expect(
      screen.getByText(
        "Same tier. Vendor B has no severe critical item, Vendor A has 1 severe critical item. They come before the sum.",
      ),
    ).toBeVisible();
    expect(screen.getByText(/^Vendor A: severe critical item/)).toHaveTextContent(
      "Vendor A: severe critical item GAC-01 Criterion GAC-01.",
    );
  });

  test("where residual risk decides, the criteria shown add up to the difference shown", () => {
    const criteria = ["PRV-01", "PRV-02", "PRV-03", "SEC-01", "SEC-02", "SEC-03", "TRA-01", "TRA-02"];
    const rated = (levels: readonly number[]) =>
      Object.fromEntries(criteria.map((id, place) => [id, levels[place] ?? 0]));
    why(
      assessment(
        criteria.map((id, place) => criterion(id, { weight: 1 + (place % 3) })),
        [vendor("A", rated([4, 3, 4, 1, 2, 3, 4, 2])), vendor("B", rated([1, 4, 2, 3, 1, 2, 1, 3]))],
      ),
    );
    const table = screen.getByRole("table", { name: /^What makes the difference of 11\.5/ });
    const shown = figures(table);
    expect(shown).toHaveLength(7);
    expect(shown.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBeCloseTo(11.5, 9);
    expect(shown.at(-1)).toBe(11.5);
    expect(table).toHaveTextContent("Counts as 4 for Vendor A, 1 for Vendor B");
  });

  test("figures that did not decide are shown on demand, and may speak against the order", async () => {
    why(example(4));
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
    await user.click(screen.getByText("What the residual risks differ by: 18.9"));
    const table = await screen.findByRole("table");
    expect(table).toHaveTextContent("+ where Dovetail has more, − where Birchline has more.");
    expect(figures(table).at(-1)).toBe(-18.9);
  });

  test("a comparison of one vendor needs no reason", () => {
    why({ ...example(4), vendors: example(4).vendors.slice(1, 2) });
    expect(screen.queryByRole("heading", { name: "Why this order" })).not.toBeInTheDocument();
  });
});
