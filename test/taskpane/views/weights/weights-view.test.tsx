/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Assessment } from "../../../../src/core/assessment/model";
import { domainId, isoDate } from "../../../../src/core/units";
import { today } from "../../../../src/taskpane/today";
import { WeightsView } from "../../../../src/taskpane/views/weights/WeightsView";
import { renderLive } from "../../render-live";
import { smallAssessment } from "../../small-assessment";

const user = userEvent.setup({ delay: null });
const press = (name: string) => user.click(screen.getByRole("button", { name }));
const domains = [
  { id: domainId("GAC"), title: "Government access", weight: 12 },
  { id: domainId("SEC"), title: "Security", weight: 4 },
];
const unfixed = smallAssessment(undefined, { domains });
const fixed = {
  ...unfixed,
  project: { weightsFixedOn: isoDate("2026-11-12"), weightsFixedBy: "Project owner" },
};

const open = (assessment: Assessment) => renderLive(WeightsView, assessment).current;

async function workOutEqual() {
  await press("Work other weights out");
  await user.clear(screen.getByLabelText("Place of Security"));
  await user.type(screen.getByLabelText("Place of Security"), "1");
  await press("Use these weights");
}

describe("the weights of an assessment", () => {
  test("show their shares and can be fixed with a name", async () => {
    const current = open(unfixed);
    expect(screen.getByText("75.0 %")).toBeVisible();
    await press("Fix the weights");
    expect(screen.getByText("Enter a name, so that others know whom to ask.")).toBeVisible();
    await user.type(screen.getByLabelText("Fixed by"), "Project owner");
    await press("Fix the weights");
    expect(await screen.findByText(/by Project owner\. A change needs a reason/)).toBeVisible();
    expect(current()?.project).toEqual({ weightsFixedOn: today(), weightsFixedBy: "Project owner" });
    expect(current()?.changes?.[0]).toMatchObject({ what: "Weights fixed", by: "Project owner" });
  });

  test("say that fixing them after the first ratings proves less", () => {
    open(smallAssessment({ A: { "PRV-03": { rating: "IE" } }, B: {} }, { domains }));
    expect(screen.getByText("1 rating stands already, so that fixing them now proves less.")).toBeVisible();
  });

  test("worked out anew, are shown beside the old ones before they are used", async () => {
    const current = open(unfixed);
    await workOutEqual();
    expect(screen.getByText("12, then 50")).toBeVisible();
    expect(current()?.domains).toEqual(domains);
    await press("Use these weights");
    await waitFor(() => expect(current()?.domains.map(({ weight }) => weight)).toEqual([50, 50]));
    expect(current()?.changes?.[0]).toMatchObject({
      what: "Domain weights",
      from: "GAC 12, SEC 4",
      to: "GAC 50, SEC 50",
      reason: "Put the domains in order",
    });
  });

  test("once fixed, need a reason and a name, and both stay visible", async () => {
    const current = open(fixed);
    expect(screen.queryByLabelText("Fixed by")).not.toBeInTheDocument();
    await workOutEqual();
    expect(
      screen.getByText(
        "Weights were fixed on 12 November 2026. Write why you change them; it stays visible.",
      ),
    ).toBeVisible();
    await press("Use these weights");
    expect(screen.getByText("Write why. It stays visible beside the weights.")).toBeVisible();
    expect(current()?.domains).toEqual(domains);
    await user.type(screen.getByLabelText("Why do you change them?"), "New scope");
    await user.type(screen.getByLabelText("Your name"), "Project owner");
    await press("Use these weights");
    await waitFor(() => expect(current()?.domains[1]?.weight).toBe(50));
    expect(current()?.changes?.[0]).toMatchObject({
      reason: "Put the domains in order. New scope",
      by: "Project owner",
    });
    expect(current()?.project.weightsFixedOn).toBe("2026-11-12");
  });

  test("of a stricter context bring its rules along", async () => {
    const current = open(unfixed);
    await press("Work other weights out");
    await user.selectOptions(screen.getByLabelText("How do you want to judge?"), "Choose a stricter context");
    await user.click(screen.getByRole("checkbox", { name: "Conflict-affected or repressive setting" }));
    await press("Use these weights");
    expect(screen.getByText(/A statement without a document then counts up to 1/)).toBeVisible();
    await press("Use these weights");
    await waitFor(() => expect(current()?.settings.caps.C).toBe(1));
    expect(current()?.domains.map(({ weight }) => weight)).toEqual([24, 8]);
  });
});
