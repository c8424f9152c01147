/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Assessment, Proposal } from "../../../../src/core/assessment/model";
import { criterionId, rating, vendorId } from "../../../../src/core/units";
import { ProposalsView } from "../../../../src/taskpane/views/proposals/ProposalsView";
import { renderLive } from "../../render-live";
import { smallAssessment } from "../../small-assessment";

const user = userEvent.setup({ delay: null });
const proposal = (vendor: string, criterion: string, level: number): Proposal => ({
  vendor: vendorId(vendor),
  criterion: criterionId(criterion),
  rating: rating(level),
  evidence: "B",
  origin: "RDR 2022, P4 62.5",
});
const proposals = [proposal("A", "PRV-03", 2), proposal("A", "GAC-01", 0), proposal("B", "SEC-04", 3)];

const open = (assessment: Assessment) => renderLive(ProposalsView, assessment).current;

const unfold = (name: string) => user.click(screen.getByText(name));
const press = (name: string) => user.click(screen.getByRole("button", { name }));

describe("the list of proposals", () => {
  test("says so when there is none", () => {
    open(smallAssessment());
    expect(screen.getByText(/^No proposals\./)).toBeVisible();
  });

  test("shows each one with its origin, and what would exclude the vendor", async () => {
    open(smallAssessment(undefined, { proposals }));
    expect(screen.queryByRole("button", { name: /^Confirm/ })).not.toBeInTheDocument();
    await unfold("Alder Meet, 2 proposals");
    const [first, second] = screen.getAllByRole("listitem");
    expect(first).toHaveTextContent("PRV-03 Sharing and sale");
    expect(first).toHaveTextContent("Proposed: level 2, B document, from RDR 2022, P4 62.5.");
    expect(within(second!).getByText("✕ Confirmed, it excludes this vendor.")).toBeVisible();
  });

  test("confirms all of one vendor but those that exclude it", async () => {
    const current = open(smallAssessment(undefined, { proposals }));
    await unfold("Alder Meet, 2 proposals");
    expect(screen.getByText("1 would exclude the vendor and is left for you to open.")).toBeVisible();
    await press("Confirm 1 for Alder Meet");
    expect(current()?.vendors[0]?.answers.get(criterionId("PRV-03"))).toEqual({
      rating: 2,
      evidence: "B",
      reference: "RDR 2022, P4 62.5",
    });
    expect(current()?.proposals).toEqual(proposals.slice(1));
    expect(screen.getByRole("status")).toHaveTextContent("1 confirmed for Alder Meet.");
  });

  test("dismisses all of one vendor after a question", async () => {
    const current = open(smallAssessment(undefined, { proposals }));
    await unfold("Birchline, 1 proposal");
    await press("Dismiss 1 for Birchline");
    expect(current()?.proposals).toHaveLength(3);
    await press("Dismiss");
    expect(current()?.proposals).toEqual(proposals.slice(0, 2));
  });

  test("leads to the answer", async () => {
    open(smallAssessment(undefined, { proposals }));
    await unfold("Birchline, 1 proposal");
    await press("Open SEC-04 for Birchline");
    expect(screen.getByTestId("open view")).toHaveTextContent("rate");
  });

  test("what is proposed for a vendor that has gone can only be dismissed", async () => {
    const current = open(smallAssessment(undefined, { proposals: [proposal("Z", "PRV-03", 2)] }));
    await unfold("No longer in this assessment, 1 proposal");
    expect(screen.queryByRole("button", { name: /^Confirm/ })).not.toBeInTheDocument();
    await press("Dismiss 1 for No longer in this assessment");
    await press("Dismiss");
    expect(current()?.proposals).toBeUndefined();
  });
});
