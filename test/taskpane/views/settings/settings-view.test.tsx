/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SettingsView } from "../../../../src/taskpane/views/settings/SettingsView";
import { renderView } from "../../render-view";
import { sessionFor } from "../../session-for";

function show() {
  const preferred: unknown[] = [];
  renderView(
    <SettingsView session={sessionFor(undefined, { prefer: (change) => void preferred.push(change) })} />,
  );
  return preferred;
}

describe("Settings", () => {
  test("change appearance, order of work and moving on", async () => {
    const preferred = show();
    await userEvent.selectOptions(screen.getByLabelText("Appearance"), "Dark");
    await userEvent.selectOptions(screen.getByLabelText("Order of work in Rate"), "By vendor");
    await userEvent.click(screen.getByLabelText("Move on after a rating with evidence"));
    expect(preferred).toEqual([{ appearance: "dark" }, { order: "by-vendor" }, { movesOn: false }]);
  });

  test("name the versions of method, catalog and add-in", () => {
    show();
    for (const label of ["Method", "Catalog", "Add-in"]) expect(screen.getByText(label)).toBeVisible();
    expect(screen.getByText("1.0")).toBeVisible();
  });

  test("explain the score in ten lines", async () => {
    show();
    await userEvent.click(screen.getByText("How the score works"));
    expect(screen.getByText("Residual risk runs from 0 to 100. 100 is worst.")).toBeVisible();
    expect(screen.getAllByRole("listitem")).toHaveLength(10);
  });
});
