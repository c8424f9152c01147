/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Session } from "../../../../src/taskpane/session/session";
import { EarlierVersion } from "../../../../src/taskpane/views/start/EarlierVersion";
import { StartView } from "../../../../src/taskpane/views/start/StartView";
import { renderView } from "../../render-view";
import { sessionFor } from "../../session-for";
import { smallAssessment } from "../../small-assessment";

function show(change: Partial<Session>) {
  return renderView(<EarlierVersion session={sessionFor(smallAssessment(), change)} />);
}

const earlier = { id: "change-1", title: "Add vendor Dovetail", side: "before" } as const;

test("restoring says what happens to the present sheets, which has the focus", async () => {
  const done: string[] = [];
  show({ earlier, restoreEarlier: () => done.push("restored") });
  await userEvent.click(
    screen.getByRole("button", { name: 'Restore the version before "Add vendor Dovetail"' }),
  );
  expect(screen.getByText(/put aside with everything typed into them/)).toHaveFocus();
  expect(done).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Restore" }));
  expect(done).toEqual(["restored"]);
});

test("removing asks first, and keeping changes nothing", async () => {
  const done: string[] = [];
  show({ earlier, removeEarlier: () => done.push("removed") });
  await userEvent.click(screen.getByRole("button", { name: "Remove the earlier version" }));
  await userEvent.click(screen.getByRole("button", { name: "Keep it as it is" }));
  expect(done).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Remove the earlier version" }));
  await userEvent.click(screen.getByRole("button", { name: "Remove" }));
  expect(done).toEqual(["removed"]);
});

test("of a workbook that cannot be read is restored from Start, and not removed", async () => {
  const done: string[] = [];
  const broken = { earlier, status: "unavailable", restoreEarlier: () => done.push("restored") } as const;
  const session = sessionFor(smallAssessment(), broken);
  renderView(<StartView session={session} />);
  await userEvent.click(
    await screen.findByRole("button", { name: 'Restore the version before "Add vendor Dovetail"' }),
  );
  await userEvent.click(screen.getByRole("button", { name: "Restore" }));
  expect(done).toEqual(["restored"]);
  expect(screen.queryByRole("button", { name: "Remove the earlier version" })).not.toBeInTheDocument();
});

test("without an earlier version nothing is shown", () => {
  show({ earlier: undefined });
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});
