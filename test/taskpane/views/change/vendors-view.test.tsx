/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Assessment } from "../../../../src/core/assessment/model";
import { removeVendor } from "../../../../src/core/changes/vendor-changes";
import { rating, vendorId } from "../../../../src/core/units";
import { VendorsView } from "../../../../src/taskpane/views/change/VendorsView";
import { ChangingSession } from "../../changing-session";
import { renderView } from "../../render-view";
import { smallAssessment } from "../../small-assessment";
import type { WantedChange } from "../../../../src/taskpane/session/session";

const rated = smallAssessment({ A: {}, B: { "GAC-01": { rating: rating(2) }, "SEC-04": { rating: "IE" } } });

function draw(assessment: Assessment = rated) {
  const wanted: WantedChange[] = [];
  renderView(
    <ChangingSession assessment={assessment} wanted={wanted}>
      {(session) => <VendorsView session={session} />}
    </ChangingSession>,
  );
  return wanted;
}

const user = userEvent.setup();
const press = (name: string | RegExp) => user.click(screen.getByRole("button", { name }));
const names = () =>
  within(screen.getAllByRole("list")[0] ?? document.body)
    .getAllByRole("listitem")
    .map((item) => item.textContent?.replace(/(Rename|Up|Down|Remove).*$/, ""));

describe("vendors", () => {
  test("a new vendor is said before it is added, under the next letter", async () => {
    const wanted = draw();
    await press("Add a vendor");
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    await user.type(screen.getByLabelText("Name of the new vendor"), "Cedar Rooms");
    expect(screen.getByText("1 sheet is added: C Cedar Rooms.")).toBeVisible();
    expect(screen.getByText("2 answers stay.")).toBeVisible();
    await press("Add the vendor");
    expect(wanted[0]?.log).toEqual({ what: "Vendor added", to: "Cedar Rooms" });
    expect(names()).toEqual(["AAlder Meet", "BBirchline", "CCedar Rooms"]);
    expect(screen.getByText("Done: Vendor added, Cedar Rooms.")).toBeVisible();
  });

  test.each([
    ["", "Enter a name."],
    ["birchline", "Another vendor has this name."],
  ])("the name %j is refused beside its field", async (name, fault) => {
    const wanted = draw();
    await press("Add a vendor");
    if (name !== "") await user.type(screen.getByLabelText("Name of the new vendor"), name);
    await press("Add the vendor");
    expect(screen.getByText(new RegExp(fault))).toBeVisible();
    expect(wanted).toEqual([]);
  });

  test("renaming says that nothing else changes", async () => {
    const wanted = draw();
    await press("Rename: Alder Meet");
    const field = screen.getByLabelText("Name of the vendor");
    await user.clear(field);
    await user.type(field, "Alder");
    expect(screen.getByText(/^Alder Meet becomes Alder, on its sheet/)).toBeVisible();
    await press("Rename the vendor");
    expect(wanted[0]?.log).toEqual({ what: "Vendor renamed", from: "Alder Meet", to: "Alder" });
    expect(names()).toEqual(["AAlder", "BBirchline"]);
  });

  test("removing asks first, naming how many answers there are, and brings back", async () => {
    draw();
    await press("Remove: Birchline");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Remove Birchline?");
    expect(screen.getByText(/^It has 2 answers\. They are kept/)).toBeVisible();
    expect(screen.getByText("2 answers go to the archive and can come back.")).toBeVisible();
    await press("Remove Birchline");
    expect(names()).toEqual(["AAlder Meet"]);
    await press("Bring Birchline back");
    expect(screen.getByText("2 answers come back from the archive.")).toBeVisible();
    await press("Bring Birchline back");
    expect(names()).toEqual(["AAlder Meet", "BBirchline"]);
    expect(screen.queryByText("Removed vendors")).toBeNull();
  });

  test("the order is changed by buttons and used at once for all", async () => {
    const wanted = draw();
    expect(screen.queryByRole("button", { name: "Up: Alder Meet" })).toBeNull();
    await press("Down: Alder Meet");
    expect(names()).toEqual(["BBirchline", "AAlder Meet"]);
    expect(screen.getByText("The sheets stand in this order: B Birchline, A Alder Meet.")).toBeVisible();
    expect(wanted).toEqual([]);
    await press("Use this order");
    expect(wanted[0]?.log).toMatchObject({ what: "Vendors put in another order" });
    expect(wanted[0]?.log).toMatchObject({ to: "B Birchline, A Alder Meet" });
    expect(screen.getByText("Done: Vendors put in another order.")).toBeVisible();
    await press("Down: Birchline");
    expect(screen.queryByText(/^Done: /)).not.toBeInTheDocument();
  });

  test("a vendor whose name was given away is not brought back under it", async () => {
    const archived = removeVendor(rated, vendorId("B")).assessment;
    const taken = archived.vendors.map((vendor) => ({ ...vendor, name: "Birchline" }));
    draw({ ...archived, vendors: taken });
    await press("Bring Birchline back");
    expect(screen.getByText(/^Another vendor has this name/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Bring Birchline back" })).toBeNull();
    await press("Cancel");
    expect(names()).toEqual(["ABirchline"]);
  });

  test("without any vendor says what to do", () => {
    draw({ ...rated, vendors: [] });
    expect(screen.getByText("No vendor yet. Add the first one.")).toBeVisible();
  });
});
