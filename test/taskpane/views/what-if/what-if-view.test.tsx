/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { defaultFirmnessSettings } from "../../../../src/core/analysis/firmness";
import { firmness } from "../../../../src/core/analysis/firmness-job";
import { NO_TRIAL, withTrial } from "../../../../src/core/analysis/trial";
import type { Assessment } from "../../../../src/core/assessment/model";
import { compare } from "../../../../src/core/scoring/compare";
import { criterionId, domainId, isoDate, vendorId } from "../../../../src/core/units";
import type { WantedChange } from "../../../../src/taskpane/session/session";
import { CompareView } from "../../../../src/taskpane/views/compare/CompareView";
import { scoringExamples } from "../../../scoring-examples";
import { assessment, criterion, vendor } from "../../../small-assessment";
import { renderView } from "../../render-view";
import { sessionFor } from "../../session-for";

const user = userEvent.setup({ delay: null });
const example4 = scoringExamples()[3]!.assessment;
/** A leads by PRV, B by SEC: their weights decide. */
const even = assessment(
  [criterion("PRV-01"), criterion("SEC-01")],
  [vendor("A", { "PRV-01": 4, "SEC-01": 1 }), vendor("B", { "PRV-01": 1, "SEC-01": 3 })],
  { domains: [domain("PRV", 6), domain("SEC", 4)] },
);

function domain(id: string, weight: number) {
  return { id: domainId(id), title: `Domain ${id}`, weight };
}

async function whatIf(given: Assessment, changes: WantedChange[] = []) {
  const change = (wanted: WantedChange) => Promise.resolve(changes.push(wanted) > 0);
  renderView(<CompareView session={sessionFor(given, { change })} />);
  await user.click(screen.getByRole("button", { name: "Try a change" }));
  await screen.findByRole("heading", { level: 1, name: "What if" });
}

const outcome = () => screen.getByRole("region", { name: "What comes of it" });
const orderShown = () =>
  within(outcome())
    .getAllByRole("rowheader")
    .map(({ textContent }) => textContent);

describe("what if", () => {
  test("starts from the order as it stands and says that nothing is written", async () => {
    await whatIf(even);
    expect(screen.getByText("Nothing is written yet.")).toBeVisible();
    expect(orderShown()).toEqual(["1AVendor A", "2BVendor B"]);
    expect(outcome()).toHaveTextContent("The order is as it stands in the workbook.");
  });

  test("a slider moves the order at once, and its number beside it", async () => {
    await whatIf(even);
    fireEvent.change(screen.getByRole("slider", { name: "Weight of Domain SEC" }), {
      target: { value: "12" },
    });
    expect(orderShown()).toEqual(["1BVendor B", "2AVendor A"]);
    expect(outcome()).toHaveTextContent("Vendor A moves from 1 to 2 and Vendor B moves from 2 to 1.");
    expect(screen.getByRole("textbox", { name: "Weight of Domain SEC as a number" })).toHaveValue("12");
    expect(screen.getByText("66.7 %")).toBeVisible();
  });

  test("a number may lie beyond the slider, and text changes nothing", async () => {
    await whatIf(even);
    const number = screen.getByRole("textbox", { name: "Weight of Domain SEC as a number" });
    await user.clear(number);
    await user.type(number, "many");
    expect(number).toBeInvalid();
    expect(orderShown()).toEqual(["1AVendor A", "2BVendor B"]);
    await user.clear(number);
    await user.type(number, "194");
    expect(screen.getByText("97.0 %")).toBeVisible();
    expect(orderShown()).toEqual(["1BVendor B", "2AVendor A"]);
  });

  test("an assumed level and evidence move figures and acceptability to what the core gives", async () => {
    await whatIf(example4);
    await user.selectOptions(screen.getByRole("combobox", { name: "Vendor" }), "C Cedar Rooms");
    await user.selectOptions(screen.getByRole("combobox", { name: "Criterion" }), "GAC-01 Criterion GAC-01");
    await user.click(screen.getByRole("button", { name: "Add" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Level of GAC-01, Cedar Rooms" }), "3");
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Evidence of GAC-01, Cedar Rooms" }),
      "B document",
    );
    const tried = withTrial(example4, {
      ...NO_TRIAL,
      answers: [{ vendor: vendorId("C"), criterion: criterionId("GAC-01"), level: 3, evidence: "B" }],
    });
    const cedar = compare(tried).vendors.find(({ id }) => id === "C");
    expect(cedar?.rank).toBe(1);
    const first = firmness(tried, defaultFirmnessSettings)
      ?.acceptability.find(({ question, weights }) => question === "gaps" && weights === "stated")
      ?.vendors.find(({ vendor: id }) => id === "C")?.ranks[0];
    const row = within(outcome()).getByRole("row", { name: /Cedar Rooms/ });
    expect(row).toHaveTextContent(`1CCedar Rooms${cedar!.worst!.toFixed(1)}${100 * first!}`);
  });

  test("a suggestion puts another vendor first, and Reset takes it back", async () => {
    await whatIf(example4);
    await user.click(screen.getByRole("button", { name: "Assume the evidence that puts Cedar Rooms first" }));
    expect(orderShown()[0]).toBe("1CCedar Rooms");
    await user.click(screen.getByRole("button", { name: "Reset" }));
    expect(orderShown()[0]).toBe("1BBirchline");
  });

  test("Close leads back to the comparison", async () => {
    await whatIf(example4);
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.getByRole("heading", { level: 1, name: /Birchline is first/ })).toBeVisible();
  });
});

describe("applying a trial", () => {
  test("asks for a reason, then writes the change with its line for the change log", async () => {
    const changes: WantedChange[] = [];
    await whatIf({ ...even, project: { weightsFixedOn: isoDate("2026-11-12") } }, changes);
    fireEvent.change(screen.getByRole("slider", { name: "Weight of Domain SEC" }), {
      target: { value: "12" },
    });
    await user.click(screen.getByRole("button", { name: "Apply" }));
    expect(screen.getByText(/Weights were fixed on 12 November 2026/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Write it" }));
    expect(screen.getByText("Enter why. Without a reason nothing is written.")).toBeVisible();
    expect(changes).toEqual([]);
    await user.type(screen.getByRole("textbox", { name: "Why do you change this?" }), "Security audit");
    await user.type(screen.getByRole("textbox", { name: "Your name" }), "Project owner");
    await user.click(screen.getByRole("button", { name: "Write it" }));
    expect(changes).toHaveLength(1);
    expect(changes[0]?.log).toEqual({
      what: "Domain weight",
      from: "Domain SEC 4",
      to: "Domain SEC 12",
      reason: "Security audit",
      by: "Project owner",
    });
    expect(changes[0]?.apply(even).domains.map(({ weight }) => weight)).toEqual([6, 12]);
    expect(await screen.findByRole("heading", { level: 1, name: "Vendor A is first" })).toBeVisible();
  });

  test("warns that an assumed rating becomes an answer", async () => {
    const changes: WantedChange[] = [];
    await whatIf(example4, changes);
    await user.click(screen.getByRole("button", { name: "Assume the evidence that puts Cedar Rooms first" }));
    await user.click(screen.getByRole("button", { name: "Apply" }));
    expect(screen.getByText(/Apply only what is proven by now/)).toBeVisible();
    await user.type(screen.getByRole("textbox", { name: "Why do you change this?" }), "Declaration came in");
    await user.click(screen.getByRole("button", { name: "Write it" }));
    expect(changes[0]?.log).toMatchObject({
      what: "Rating",
      from: "C GAC-01: no level, no evidence",
      to: "C GAC-01: level 2, B document",
    });
  });

  test("with nothing tried there is nothing to apply; Escape goes on trying", async () => {
    await whatIf(even);
    const apply = screen.getByRole("button", { name: "Apply" });
    await user.click(apply);
    expect(screen.queryByRole("button", { name: "Write it" })).not.toBeInTheDocument();
    fireEvent.change(screen.getByRole("slider", { name: "Weight of Domain SEC" }), {
      target: { value: "12" },
    });
    await user.click(screen.getByRole("button", { name: "Apply" }));
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("button", { name: "Write it" })).not.toBeInTheDocument();
    expect(orderShown()[0]).toBe("1BVendor B");
  });
});
