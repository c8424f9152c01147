/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { defaultFirmnessSettings } from "../../../../src/core/analysis/firmness";
import { firmness } from "../../../../src/core/analysis/firmness-job";
import type { Answer, Assessment } from "../../../../src/core/assessment/model";
import { compare } from "../../../../src/core/scoring/compare";
import { Firmness } from "../../../../src/taskpane/views/compare/Firmness";
import { randomAssessment } from "../../../random-assessment";
import {
  assessment as assessmentOf,
  criterion as criterionOf,
  vendor as vendorWith,
} from "../../../small-assessment";
import { scoringExamples } from "../../../scoring-examples";
import type { Session } from "../../../../src/taskpane/session/session";
import { renderView } from "../../render-view";
import { sessionFor } from "../../session-for";

const user = userEvent.setup({ delay: null });
const example = (number: number): Assessment => scoringExamples()[number - 1]!.assessment;

function firm(given: Assessment, gone: string[] = [], change: Partial<Session> = {}) {
  renderView(
    <Firmness
      session={sessionFor(given, change)}
      assessment={given}
      comparison={compare(given)}
      hasNextEvidence
      onTry={() => gone.push("what if")}
      onGo={(vendor, criterion) => gone.push(`${vendor} ${criterion}`)}
    />,
  );
}

const section = (name: string) => screen.getByRole("heading", { level: 2, name }).parentElement!;

describe("what would change it", () => {
  test("names the smallest evidence that puts another vendor first", () => {
    firm(example(4));
    expect(section("What would change it")).toHaveTextContent(
      "Cedar Rooms comes first with residual risk 22.1 or lower, if a document shows GAC-01 at level 2 or better.",
    );
  });

  test("says who cannot come first by evidence, and that weights cannot change it", () => {
    firm(example(4));
    const found = section("What would change it");
    expect(found).toHaveTextContent(
      "Alder Meet and Dovetail cannot come first by evidence on open answers: their ratings would have to change.",
    );
    expect(found).toHaveTextContent("No single domain weight can change it.");
  });

  test("names the weight at which first place changes", () => {
    firm(example(2));
    const change = firmness(example(2), defaultFirmnessSettings)?.smallestWeightChange;
    expect(change).toBeDefined();
    const share = `${(100 * change!.share).toFixed(1).replace(/\.0$/, "")} % of all weights`;
    expect(section("What would change it")).toHaveTextContent(share);
  });
});

describe("evidence on many answers", () => {
  test("is counted in the sentence and listed on demand", async () => {
    const ids = ["PRV-01", "PRV-02", "PRV-03", "PRV-04", "PRV-05"];
    const rated = (answer: number | Answer) => Object.fromEntries(ids.map((id) => [id, answer]));
    firm(
      assessmentOf(
        ids.map((id) => criterionOf(id)),
        [vendorWith("A", rated(3)), vendorWith("B", rated({ rating: "IE" }))],
      ),
    );
    expect(section("What would change it")).toHaveTextContent(
      /Vendor B comes first .* if 4 open answers are proven as listed\./,
    );
    await user.click(screen.getByText("The 4 answers"));
    const lines = await screen.findAllByText(/^PRV-0\d/);
    expect(lines.length).toBeGreaterThanOrEqual(4);
  });
});

describe("how firm first place is", () => {
  test("answers separately for other weights and for filled gaps, with bars and numbers", () => {
    firm(example(4));
    const found = section("How firm is first place");
    expect(within(found).getByRole("heading", { name: "If the weights were others" })).toBeVisible();
    expect(within(found).getByRole("heading", { name: "If the gaps were filled" })).toBeVisible();
    const { acceptability } = firmness(example(4), defaultFirmnessSettings)!;
    const ofCedar = acceptability
      .find(({ question, weights }) => question === "gaps" && weights === "stated")
      ?.vendors.find(({ vendor }) => vendor === "C")?.ranks[0];
    const rows = within(found)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(rows).toContain(
      `CCedar Rooms${Math.round(100 * ofCedar!)}First in ${Math.round(100 * ofCedar!)} of 100`,
    );
  });

  test("gives draws, seed and version of the method", () => {
    firm(example(4));
    expect(screen.getByText(/^10,000 draws, seed 1/)).toHaveTextContent("method 1.0");
  });

  test("shows the other weights on demand", async () => {
    firm(example(4));
    await user.click(screen.getByText("Also with weights near yours and any weights"));
    expect(await screen.findAllByRole("heading", { name: "Weights near yours" })).toHaveLength(2);
  });
});

describe("figures for colleagues without the pane", () => {
  test("are written on request, and then shown", async () => {
    const written: unknown[] = [];
    const shown: string[] = [];
    firm(example(4), [], {
      recordFirmness: (found) => Promise.resolve(written.push(found) > 0),
      show: (name) => shown.push(name),
    });
    await user.click(screen.getByRole("button", { name: "Write this to the workbook" }));
    expect(await screen.findByText("Written, with date, seed and draws.")).toBeVisible();
    expect(written).toEqual([firmness(example(4), defaultFirmnessSettings)]);
    await user.click(screen.getByRole("button", { name: "Show it" }));
    expect(shown).toEqual(["Analysis_State"]);
  });

  test("wait for ratings that are not in the sheet yet", async () => {
    const written: unknown[] = [];
    firm(example(4), [], {
      unwritten: 1,
      recordFirmness: (found) => Promise.resolve(written.push(found) > 0),
    });
    expect(screen.getByText("Ratings are being written first.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Write this to the workbook" }));
    expect(written).toEqual([]);
  });

  test("say nothing where the workbook did not take them", async () => {
    firm(example(4), [], { recordFirmness: () => Promise.resolve(false) });
    await user.click(screen.getByRole("button", { name: "Write this to the workbook" }));
    expect(screen.queryByText(/^Written/)).not.toBeInTheDocument();
  });
});

describe("next best evidence", () => {
  test("says what an answer holds and leads to its rating", async () => {
    const gone: string[] = [];
    firm(example(4), gone);
    expect(section("Next best evidence")).toHaveTextContent(
      "Holds all of the open range of Cedar Rooms: 16.9 points.",
    );
    await user.click(screen.getByRole("button", { name: "Go to this rating: GAC-01, Cedar Rooms" }));
    expect(gone).toEqual(["C GAC-01"]);
  });

  test("says so where nothing is open", () => {
    firm({ ...example(4), vendors: example(4).vendors.filter(({ id }) => id !== "C") });
    expect(section("Next best evidence")).toHaveTextContent("No answer is open or unproven.");
  });
});

describe("a large comparison", () => {
  test("shows its progress, can be stopped, and goes on when asked", async () => {
    firm(randomAssessment(1, { criteria: 40, vendors: 5 }));
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
    expect(await screen.findByRole("progressbar", { name: "Working out how firm this is" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Stop" }));
    expect(screen.getByRole("status")).toHaveTextContent("Stopped.");
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Work it out" }));
    await waitFor(() => expect(section("How firm is first place")).toBeVisible(), { timeout: 20_000 });
  });

  test("one vendor alone has nothing to be firm about", () => {
    firm({ ...example(4), vendors: example(4).vendors.slice(1, 2) });
    expect(screen.queryByRole("heading")).not.toBeInTheDocument();
  });
});
