/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { AssessmentError } from "../../../src/core/errors";
import { rating } from "../../../src/core/units";
import { Frame } from "../../../src/taskpane/frame/Frame";
import { useNavigation } from "../../../src/taskpane/navigation";
import { renderView } from "../render-view";
import { sessionFor } from "../session-for";
import { smallAssessment } from "../small-assessment";

const WHY = "This workbook uses format 9, this add-in knows 2. You can read everything; changing is off.";
const rated = { "GAC-01": { rating: rating(2), evidence: "B" } } as const;
const user = userEvent.setup({ delay: null });

/** As a view that was open before would lead there. */
function ToVendors() {
  const { go } = useNavigation();
  return <button onClick={() => go("vendors")}>To vendors</button>;
}

async function open(view: "Start" | "Rate" | "Compare" | "Settings") {
  const newer = {
    isReadOnly: true,
    failure: new AssessmentError("newer-format", WHY),
    earlier: { id: "1", title: "Add vendor Dovetail", side: "before" },
    unfinished: { id: "1", title: "Add vendor Dovetail", worker: "", isMoving: false, canFinish: true },
  } as const;
  renderView(
    <>
      <Frame session={sessionFor(smallAssessment({ A: rated, B: rated }), newer)} />
      <ToVendors />
    </>,
  );
  const role = view === "Settings" ? "button" : "link";
  await user.click(screen.getByRole(role, { name: view }));
  await screen.findByRole("heading", { level: 1, name: /./ });
  screen.getByText(WHY);
}

const buttons = () => screen.queryAllByRole("button").map(({ textContent }) => textContent);

// Views load when they are opened, which may take a while on a busy machine.
beforeAll(() =>
  Promise.all([
    import("../../../src/taskpane/views/rate/RateView"),
    import("../../../src/taskpane/views/compare/CompareView"),
    import("../../../src/taskpane/views/what-if/WhatIfView"),
    import("../../../src/taskpane/views/settings/SettingsView"),
  ]),
);

describe("a workbook that a newer version made says why changing is off, and", () => {
  test("on Start offers nothing that changes it", async () => {
    await open("Start");
    expect(buttons()).toEqual(["Try again", "Go on rating", "Settings", "To vendors"]);
  });

  test("in Rate shows the answers and takes none", async () => {
    await open("Rate");
    const radios = await screen.findAllByRole("radio");
    expect(radios.filter((radio) => !radio.matches(":disabled"))).toEqual([]);
  });

  test("in Compare lets a person try a change, not apply it", async () => {
    await open("Compare");
    await user.click(await screen.findByRole("button", { name: "Try a change" }));
    await screen.findByRole("heading", { level: 1, name: "What if" });
    expect(screen.getByRole("button", { name: "Close" })).toBeVisible();
    expect(screen.queryByRole("button", { name: /Apply/ })).not.toBeInTheDocument();
  });

  test("in Settings neither repairs it nor tests Excel in it", async () => {
    await open("Settings");
    expect(await screen.findByText(/Start the test in another workbook/)).toBeVisible();
    expect(buttons()).toEqual(["Try again", "Close", "To vendors"]);
  });

  test("leads from a page of changes back to Start", async () => {
    await open("Start");
    await user.click(screen.getByRole("button", { name: "To vendors" }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Public consultation platform 2027");
  });
});
