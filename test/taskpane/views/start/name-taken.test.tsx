/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { NameTaken } from "../../../../src/taskpane/views/start/NameTaken";
import { renderView } from "../../render-view";

describe("a sheet name that is taken", () => {
  test("offers the other name, or to stop", async () => {
    const chosen: string[] = [];
    renderView(
      <NameTaken sheet="Comparison" onUse={() => chosen.push("use")} onStop={() => chosen.push("stop")} />,
    );
    expect(
      screen.getByText(
        "This workbook already has a sheet named Comparison. Use the name HRIA Comparison, or stop here.",
      ),
    ).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Use HRIA Comparison" }));
    await userEvent.click(screen.getByRole("button", { name: "Stop here" }));
    expect(chosen).toEqual(["use", "stop"]);
  });
});
