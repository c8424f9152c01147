/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Assessment } from "../../../../src/core/assessment/model";
import type { Session } from "../../../../src/taskpane/session/session";
import { StartView } from "../../../../src/taskpane/views/start/StartView";
import { renderView } from "../../render-view";
import { sessionFor } from "../../session-for";

const user = userEvent.setup({ delay: null });
const press = (name: string) => user.click(screen.getByRole("button", { name }));

/** Draws Start on an empty workbook and collects what it asks to create. */
function start(change: Partial<Session> = {}) {
  const created: [Assessment, string | undefined][] = [];
  const create = (assessment: Assessment, prefix?: string) => {
    created.push([assessment, prefix]);
    return Promise.resolve(true);
  };
  const session = sessionFor(undefined, { create, ...change });
  renderView(<StartView session={session} />);
  return created;
}

async function toVendors() {
  await press("New assessment");
  await user.type(await screen.findByLabelText("Title of the assessment"), "Platform 2027");
  await user.click(screen.getByLabelText("Messaging and conferencing platform"));
  await press("Next: vendors");
}

async function toWeights() {
  await toVendors();
  await user.type(screen.getByLabelText("Name of vendor A"), "Alder Meet{Enter}Birchline");
  await press("Next: weights");
}

describe("a workbook without an assessment", () => {
  test("says what this is for and offers two ways to begin", () => {
    start();
    expect(
      screen.getByRole("heading", { level: 1, name: "Compare vendors by their risk to people" }),
    ).toBeVisible();
    expect(screen.getByText("Nothing leaves this file. Colleagues do not need the add-in.")).toBeVisible();
    expect(screen.getByRole("button", { name: "New assessment" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Open the example" })).toBeVisible();
  });

  test("opens the example, whose vendors are marked as fictional", async () => {
    const created = start();
    await press("Open the example");
    await waitFor(() => expect(created).toHaveLength(1));
    expect(created[0]?.[0].project.notice).toMatch(/fictional/i);
  });
});

describe("the project", () => {
  test("is not left without a title and a technology", async () => {
    start();
    await press("New assessment");
    await user.click(await screen.findByRole("button", { name: "Next: vendors" }));
    expect(screen.getByText("Give it a title. It stands on every sheet.")).toBeVisible();
    expect(
      screen.getByText("Choose at least one technology, so that we know which criteria apply."),
    ).toBeVisible();
    expect(screen.getByLabelText("Title of the assessment")).toHaveFocus();
  });

  test("shows how much a technology brings, and what to ask first on demand", async () => {
    start();
    await press("New assessment");
    await user.click(await screen.findByLabelText("Messaging and conferencing platform"));
    expect(screen.getByText("66 criteria, 12 of them red flags.")).toBeVisible();
    expect(screen.getByText(/These tools carry private talk/)).toBeVisible();
    await user.click(screen.getByText("What to ask first"));
    expect(await screen.findByText(/Who holds the keys/)).toBeVisible();
  });

  test("shows six technologies and the others on demand, without losing the focus", async () => {
    start();
    await press("New assessment");
    await screen.findByLabelText("Digital identity");
    expect(screen.getAllByRole("checkbox")).toHaveLength(6);
    await press("Show 3 more");
    expect(screen.getAllByRole("checkbox")).toHaveLength(9);
    await waitFor(() => expect(screen.getByLabelText("Contact tracing and location")).toHaveFocus());
  });
});

describe("the vendors", () => {
  test("are entered line by line with Enter", async () => {
    start();
    await toVendors();
    await user.type(
      screen.getByLabelText("Name of vendor A"),
      "Alder Meet{Enter}Birchline{Enter}Cedar Rooms",
    );
    expect(screen.getByLabelText("Name of vendor C")).toHaveValue("Cedar Rooms");
  });

  test("one alone is not enough", async () => {
    start();
    await toVendors();
    await user.type(screen.getByLabelText("Name of vendor A"), "Alder Meet");
    await press("Next: weights");
    expect(screen.getByText("Add a second vendor. One alone cannot be compared.")).toBeVisible();
    expect(screen.getByLabelText("Name of vendor B")).toHaveFocus();
  });

  test("the same name twice is pointed out at once", async () => {
    start();
    await toVendors();
    await user.type(screen.getByLabelText("Name of vendor A"), "Alder Meet{Enter}alder meet");
    expect(
      screen.getByText("Vendor A has this name too. Change one, so that nobody mixes them up."),
    ).toBeVisible();
  });

  test("a line can be removed, two always stay", async () => {
    start();
    await toVendors();
    await user.type(
      screen.getByLabelText("Name of vendor A"),
      "Alder Meet{Enter}Birchline{Enter}Cedar Rooms",
    );
    await press("Remove Birchline");
    expect(screen.getByLabelText("Name of vendor B")).toHaveValue("Cedar Rooms");
    expect(screen.queryByRole("button", { name: /^Remove/ })).not.toBeInTheDocument();
  });

  test("going back loses nothing", async () => {
    start();
    await toVendors();
    await user.type(screen.getByLabelText("Name of vendor A"), "Alder Meet");
    await press("Back");
    expect(screen.getByLabelText("Title of the assessment")).toHaveValue("Platform 2027");
    await press("Back");
    await press("New assessment");
    await press("Next: vendors");
    expect(screen.getByLabelText("Name of vendor A")).toHaveValue("Alder Meet");
  });

  test("a new step begins at its heading", async () => {
    start();
    await toVendors();
    expect(screen.getByRole("heading", { name: "Who is in the running?" })).toHaveFocus();
  });
});

describe("the weights", () => {
  test("begin with the defaults and show their share at once", async () => {
    start();
    await toWeights();
    const row = within(screen.getByRole("row", { name: /Security/ }));
    expect(row.getByLabelText("Weight of Security")).toHaveValue("8");
    await user.clear(row.getByLabelText("Weight of Security"));
    await user.type(row.getByLabelText("Weight of Security"), "92");
    expect(row.getByText("50 %")).toBeVisible();
  });

  test("must be numbers, and not all 0", async () => {
    const created = start();
    await toWeights();
    await user.type(screen.getByLabelText("Weight of Security"), "x");
    expect(screen.getByText("Enter a number, for example 8.")).toBeVisible();
    for (const field of screen.getAllByRole("textbox", { name: /^Weight of/ })) {
      await user.clear(field);
      await user.type(field, "0");
    }
    await press("Create the sheets");
    expect(screen.getByText("Give at least one domain a weight above 0.")).toBeVisible();
    expect(created).toEqual([]);
  });

  test("come with the reason of each default", async () => {
    start();
    await toWeights();
    await user.click(screen.getByText("Why these defaults?"));
    expect(screen.getByText("Harm is direct and often cannot be undone.")).toBeVisible();
  });

  test("can be worked out another way, and are filled in", async () => {
    start();
    await toWeights();
    await press("Work the weights out another way");
    expect(await screen.findByRole("heading", { name: "Work the weights out" })).toHaveFocus();
    await user.selectOptions(screen.getByLabelText("How do you want to judge?"), "Choose a stricter context");
    await user.click(screen.getByRole("checkbox", { name: "Children take part" }));
    await press("Use these weights");
    expect(screen.getByLabelText("Weight of Privacy and data protection")).toHaveValue("26");
    expect(screen.getByText(/Stricter context: children take part\./)).toBeVisible();
  });

  test("are fixed by whoever gives a name, with the rules of the chosen context", async () => {
    const created = start();
    await toWeights();
    await press("Work the weights out another way");
    await user.selectOptions(
      await screen.findByLabelText("How do you want to judge?"),
      "Choose a stricter context",
    );
    await user.click(screen.getByRole("checkbox", { name: "Conflict-affected or repressive setting" }));
    await press("Use these weights");
    await user.type(screen.getByLabelText("Weights fixed by"), "Project owner");
    await press("Create the sheets");
    await waitFor(() => expect(created).toHaveLength(1));
    const { project, settings, assessedOn } = created[0]![0];
    expect(project).toMatchObject({ weightsFixedBy: "Project owner", weightsFixedOn: assessedOn });
    expect(settings.caps.C).toBe(1);
  });

  test("the last step creates the sheets and opens Rate at the first red flag", async () => {
    const preferred: unknown[] = [];
    const created = start({ prefer: (change) => void preferred.push(change) });
    await toWeights();
    await press("Create the sheets");
    await waitFor(() => expect(screen.getByTestId("open view")).toHaveTextContent("rate"));
    expect(created[0]?.[0].vendors.map(({ name }) => name)).toEqual(["Alder Meet", "Birchline"]);
    expect(preferred).toEqual([{ criterion: "GOV-04", vendor: "A" }]);
  });
});

describe("while the sheets are being made", () => {
  test("nothing moves for half a second, then the sheet is named and can be cancelled", async () => {
    const cancelled: string[] = [];
    start({
      isCreating: true,
      progress: { done: 4, total: 8, sheet: "Cedar Rooms" },
      cancelCreate: () => void cancelled.push("cancelled"),
    });
    expect(screen.queryByRole("heading")).not.toBeInTheDocument();
    expect(await screen.findByText("Sheet 5 of 8: Cedar Rooms.")).toBeVisible();
    await press("Cancel");
    expect(cancelled).toEqual(["cancelled"]);
  });
});
