/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { AssessmentError } from "../../../src/core/errors";
import { Notices } from "../../../src/taskpane/notices/Notices";
import type { Session } from "../../../src/taskpane/session/session";
import { renderView } from "../render-view";
import { sessionFor } from "../session-for";
import { smallAssessment } from "../small-assessment";

function show(change: Partial<Session>) {
  renderView(<Notices session={sessionFor(smallAssessment(), change)} />);
}

describe("a change that broke off", () => {
  const unfinished = {
    id: "change-1",
    title: "Add vendor Dovetail",
    worker: "one",
    canFinish: true,
    isMoving: false,
  };

  test("can be finished or taken back, and is told once", async () => {
    const done: string[] = [];
    show({
      unfinished,
      failure: new AssessmentError("change-unfinished", "The last change did not finish."),
      finishChange: () => done.push("finished"),
      goBack: () => done.push("gone back"),
    });
    expect(await screen.findAllByText("The last change did not finish")).toHaveLength(1);
    expect(screen.getByRole("alert")).toHaveTextContent(
      "Add vendor Dovetail. Your ratings are safe. Finish it, or go back to before.",
    );
    await userEvent.click(screen.getByRole("button", { name: "Finish" }));
    await userEvent.click(screen.getByRole("button", { name: "Go back" }));
    expect(done).toEqual(["finished", "gone back"]);
  });

  test("before all of it was there only leads back", async () => {
    show({ unfinished: { ...unfinished, canFinish: false } });
    expect(await screen.findByRole("button", { name: "Go back" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Finish" })).not.toBeInTheDocument();
  });

  test("looks like a colleague's while it moves, and leads out only after a warning", async () => {
    const done: string[] = [];
    show({ unfinished: { ...unfinished, isMoving: true }, goBack: () => done.push("gone back") });
    expect(await screen.findByRole("status")).toHaveTextContent(
      "A change of this workbook is under wayAdd vendor Dovetail. It was begun in a colleague's pane, or in yours before",
    );
    expect(screen.queryByRole("button", { name: "Go back" })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Do not wait" }));
    expect(screen.getByRole("alert")).toHaveTextContent(/If a colleague's pane is still at work, it stops/);
    await userEvent.click(screen.getByRole("button", { name: "Go back" }));
    expect(done).toEqual(["gone back"]);
  });
});
