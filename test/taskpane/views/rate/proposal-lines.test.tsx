/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Assessment } from "../../../../src/core/assessment/model";
import { criterionId, rating, vendorId } from "../../../../src/core/units";
import type { Preferences } from "../../../../src/taskpane/session/session";
import { RateView } from "../../../../src/taskpane/views/rate/RateView";
import { renderLive } from "../../render-live";
import { smallAssessment } from "../../small-assessment";

const user = userEvent.setup({ delay: null, advanceTimers: (time) => jest.advanceTimersByTime(time) });
const PAUSE = 600;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const rate = (assessment: Assessment, preferences: Partial<Preferences>) =>
  renderLive(RateView, assessment, preferences);

const radio = (name: RegExp | string) => screen.getByRole("radio", { name });
const pause = () => act(() => jest.advanceTimersByTime(PAUSE));
const question = () => screen.getByRole("heading", { level: 1 });
const proven = { rating: rating(3), evidence: "B" } as const;

describe("proposals", () => {
  const proposal = {
    vendor: vendorId("A"),
    criterion: criterionId("GAC-01"),
    rating: rating(2),
    evidence: "B",
    origin: "RDR 2022, P1a 62.5",
  } as const;
  const words = "Proposed: level 2, B document, from RDR 2022, P1a 62.5.";
  const proposed = smallAssessment(undefined, { proposals: [proposal] });
  const byVendor = { order: "by-vendor", vendor: "A", criterion: "GAC-01" } as const;

  test.each([{ criterion: "GAC-01" }, byVendor])(
    "show where they come from and count for nothing: %p",
    (place) => {
      rate(proposed, place);
      expect(screen.getByText(words)).toBeVisible();
      expect(screen.getByText("1 proposal to confirm")).toBeVisible();
      expect(radio(place === byVendor ? /Partial measure/ : /^Alder Meet: 2/)).not.toBeChecked();
    },
  );

  test("confirmed, write rating, evidence and origin, and the focus goes to the level", async () => {
    const { written } = rate(proposed, { criterion: "GAC-01" });
    await user.click(screen.getByRole("button", { name: `Confirm for Alder Meet. ${words}` }));
    expect(written).toEqual([["A", "GAC-01", { rating: 2, evidence: "B", reference: "RDR 2022, P1a 62.5" }]]);
    expect(radio(/^Alder Meet: 2/)).toBeChecked();
    expect(radio(/^Alder Meet: 2/)).toHaveFocus();
    expect(screen.queryByText(words)).not.toBeInTheDocument();
  });

  test("dismissed, leave the answer as it is", async () => {
    const { written } = rate(proposed, { criterion: "GAC-01" });
    await user.click(screen.getByRole("button", { name: `Dismiss for Alder Meet. ${words}` }));
    expect(written).toEqual([]);
    expect(screen.queryByText(words)).not.toBeInTheDocument();
    expect(radio(/^Alder Meet: 0/)).toHaveFocus();
  });

  test("give way to another rating", () => {
    rate(proposed, { criterion: "GAC-01" });
    radio(/^Alder Meet: 0/).focus();
    act(() => radio(/^Alder Meet: 3/).click());
    pause();
    expect(screen.queryByText(words)).not.toBeInTheDocument();
  });

  test("that would exclude the vendor ask first", async () => {
    const zero = { ...proposal, rating: rating(0) };
    const { written } = rate(smallAssessment(undefined, { proposals: [zero] }), { criterion: "GAC-01" });
    await user.click(screen.getByRole("button", { name: /^Confirm for Alder Meet/ }));
    expect(screen.getByRole("alertdialog", { name: "Exclude Alder Meet?" })).toBeVisible();
    expect(written).toEqual([]);
  });

  test("are visited by the next open point, also where a rating stands", async () => {
    const answers = { "PRV-03": proven, "GAC-01": proven, "SEC-04": proven };
    rate(
      smallAssessment(
        { A: answers, B: answers },
        { proposals: [{ ...proposal, criterion: criterionId("SEC-04") }] },
      ),
      { criterion: "PRV-03" },
    );
    await user.click(screen.getByRole("button", { name: "Next open point" }));
    expect(question()).toHaveTextContent("SEC-04 Access");
  });
});
