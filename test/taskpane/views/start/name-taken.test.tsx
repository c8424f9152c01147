/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StartView } from "../../../../src/taskpane/views/start/StartView";
import { renderView } from "../../render-view";
import { sessionFor } from "../../session-for";

describe("while sheets are created, a name that is taken", () => {
  test.each([
    ["sheets", "Comparison", "HRIA Comparison", "This workbook already has a sheet named Comparison."],
    ["names", "Outcome", "HRIA_Outcome", "This workbook already uses the name Outcome."],
  ] as const)("of %s is asked about: other names, or stop", async (kind, name, other, text) => {
    const chosen: boolean[] = [];
    const chooseNames = (isWanted: boolean) => void chosen.push(isWanted);
    renderView(
      <StartView
        session={sessionFor(undefined, { taken: { kind, name, other }, isCreating: true, chooseNames })}
      />,
    );
    expect(await screen.findByRole("heading", { name: "This name is taken" })).toBeVisible();
    expect(screen.getByText(text, { exact: false })).toHaveTextContent("It stays as it is.");
    await userEvent.click(screen.getByRole("button", { name: `Use ${other}` }));
    await userEvent.click(screen.getByRole("button", { name: "Stop here" }));
    expect(chosen).toEqual([true, false]);
  });
});
