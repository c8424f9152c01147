/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { isoDate } from "../../../../src/core/units";
import type { WantedChange } from "../../../../src/taskpane/session/session";
import { WeightsView } from "../../../../src/taskpane/views/weights/WeightsView";
import { ChangingSession } from "../../changing-session";
import { renderView } from "../../render-view";
import { smallAssessment } from "../../small-assessment";

const user = userEvent.setup();
const press = (name: string | RegExp) => user.click(screen.getByRole("button", { name }));
const fixed = smallAssessment(undefined, {
  project: { weightsFixedOn: isoDate("2026-11-12"), weightsFixedBy: "Board" },
});

async function type(label: string, text: string) {
  const field = screen.getByLabelText(label);
  await user.clear(field);
  await user.type(field, text);
}

test("typed weights go on to the reason, which weights that were fixed need", async () => {
  const wanted: WantedChange[] = [];
  renderView(
    <ChangingSession assessment={fixed} wanted={wanted}>
      {(session) => <WeightsView session={session} />}
    </ChangingSession>,
  );
  await press("Type the weights");
  await type("Weight of Government access", "much");
  expect(screen.getByText("Enter a number, for example 8.")).toBeVisible();
  await type("Weight of Government access", "0");
  expect(screen.getByText("Give at least one domain a weight above 0.")).toBeVisible();
  await press("Next: the reason");
  await type("Weight of Government access", "2,5");
  await press("Next: the reason");
  await press("Use these weights");
  expect(wanted).toEqual([]);
  await type("Why do you change them?", "New law");
  await user.type(screen.getByLabelText(/name/i), "Ana");
  await press("Use these weights");
  expect(wanted[0]?.apply(fixed)).toMatchObject({ domains: [{ weight: 2.5 }], settings: fixed.settings });
  expect(wanted[0]?.log).toMatchObject({ to: "GAC 2.5", reason: "Typed as numbers. New law", by: "Ana" });
});
