/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Frame } from "../../../src/taskpane/frame/Frame";
import { renderView } from "../render-view";
import { sessionFor } from "../session-for";
import { smallAssessment } from "../small-assessment";

const link = (name: string) => within(screen.getByRole("navigation")).getByRole("link", { name });

describe("the frame of the pane", () => {
  test("links the views and marks the open one", async () => {
    renderView(<Frame session={sessionFor(smallAssessment())} />);
    expect(
      within(screen.getByRole("navigation"))
        .getAllByRole("link")
        .map(({ textContent }) => textContent),
    ).toEqual(["Start", "Rate", "Compare"]);
    expect(link("Start")).toHaveAttribute("aria-current", "page");
    await userEvent.click(link("Compare"));
    expect(link("Compare")).toHaveAttribute("aria-current", "page");
    expect(link("Start")).not.toHaveAttribute("aria-current");
  });

  test("leaves the focus in the sheet until somebody acts in the pane, then begins each view at its heading", async () => {
    renderView(<Frame session={sessionFor(smallAssessment())} />);
    expect(document.body).toHaveFocus();
    await userEvent.click(screen.getByRole("button", { name: "Settings" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Settings" })).toHaveFocus();
  });

  test("opens Settings from the foot and goes back to where it was", async () => {
    renderView(<Frame session={sessionFor(smallAssessment())} />);
    await userEvent.click(screen.getByRole("button", { name: "Settings" }));
    expect(
      within(screen.getByRole("navigation")).queryByRole("link", { current: "page" }),
    ).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.getByTestId("open view")).toHaveTextContent("start");
  });

  test("keeps what was typed while Settings are open", async () => {
    renderView(<Frame session={sessionFor(undefined)} />);
    await userEvent.click(screen.getByRole("button", { name: "New assessment" }));
    await userEvent.type(await screen.findByLabelText("Title of the assessment"), "Platform");
    await userEvent.click(screen.getByRole("button", { name: "Settings" }));
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(await screen.findByLabelText("Title of the assessment")).toHaveValue("Platform");
  });

  test("says in its foot how things stand", () => {
    renderView(<Frame session={sessionFor(undefined)} />);
    expect(
      within(screen.getByRole("contentinfo")).getByText("This workbook has no assessment yet"),
    ).toBeVisible();
  });
});
