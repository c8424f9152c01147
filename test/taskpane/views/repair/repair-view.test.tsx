/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { criterionId, vendorId } from "../../../../src/core/units";
import type { Repaired, Session } from "../../../../src/taskpane/session/session";
import { findings as texts } from "../../../../src/taskpane/strings/en/findings";
import { RepairView } from "../../../../src/taskpane/views/repair/RepairView";
import { FINDING_KINDS } from "../../../../src/workbook/health/finding";
import type { Finding } from "../../../../src/workbook/health/finding";
import { renderView } from "../../render-view";
import { sessionFor } from "../../session-for";
import { smallAssessment } from "../../small-assessment";

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
const OVERWRITTEN: Finding = {
  kind: "figure-overwritten",
  sheet: "Comparison",
  range: cell(6, 5),
  found: "12",
};
const HIDDEN: Finding = { kind: "sheet-hidden", sheet: "B Birchline", subject: "B Birchline" };

const show = (change: Partial<Session>) =>
  renderView(<RepairView session={sessionFor(smallAssessment(), change)} />);

describe("the screen that checks and repairs", () => {
  test("looks the workbook over when it opens, and says so while it looks", () => {
    let looks = 0;
    const examine = () => Promise.resolve(void (looks += 1));
    show({ examine, isExamining: true });
    expect(looks).toBe(1);
    expect(screen.getAllByText("Looking the workbook over. Nothing is changed.").length).toBeGreaterThan(0);
    expect(screen.queryByRole("button", { name: "Repair" })).not.toBeInTheDocument();
  });

  test("looks at nothing and repairs nothing while a change is open", () => {
    let looks = 0;
    const examine = () => Promise.resolve(void (looks += 1));
    const unfinished = { id: "1", title: "Add a vendor", worker: "1", isMoving: false, canFinish: true };
    show({ examine, findings: [HIDDEN], unfinished });
    expect(looks).toBe(0);
    expect(screen.getByText(/It has to be finished or taken back first/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Go to the change" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Repair" })).not.toBeInTheDocument();
  });

  test("a workbook in order has nothing to repair", () => {
    show({ findings: [] });
    expect(screen.getByRole("heading", { level: 1, name: "Check this workbook" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Repair" })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Look again" })).toBeVisible();
  });

  test("lists what it found in groups, with place, risk and repair, and leads to the cell", async () => {
    const shown: unknown[] = [];
    show({
      findings: [HIDDEN, OVERWRITTEN],
      showCells: (...place) => void shown.push(place),
    });
    expect(screen.getByRole("heading", { level: 1, name: "2 things are not in order" })).toBeVisible();
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      "Figures and formulas",
      "Hidden",
    ]);
    const figures = screen.getByRole("region", { name: "Figures and formulas" });
    expect(within(figures).getByText("Risk: The result no longer follows the ratings.")).toBeVisible();
    expect(within(figures).getByText(/^Comparison F7, now 12/)).toBeVisible();
    await userEvent.click(within(figures).getByRole("button", { name: "Show Comparison F7" }));
    expect(shown).toEqual([["Comparison", cell(6, 5)]]);
  });

  test("names the first places of many, and counts the rest", () => {
    const names = Array.from({ length: 8 }, (_, index): Finding => ({
      kind: "name-missing",
      sheet: "Lists",
      range: cell(1, index),
      subject: `List_${index}`,
    }));
    show({ findings: names });
    expect(screen.getAllByRole("listitem")).toHaveLength(6);
    expect(screen.getByText("and 3 more places")).toBeVisible();
  });

  test("repairs on one button, then says what was put right and what was kept", async () => {
    const outcome: Repaired = {
      findings: [OVERWRITTEN],
      kept: [
        {
          vendor: vendorId("B"),
          criterion: criterionId("PRV-01 (2)"),
          sheet: "B Birchline",
          row: 12,
          why: "repeated",
        },
      ],
    };
    const asked: string[] = [];
    show({
      findings: [OVERWRITTEN],
      repair: ({ title, log }) => {
        asked.push(title, log(1, []));
        return Promise.resolve(outcome);
      },
    });
    await userEvent.click(screen.getByRole("button", { name: "Repair" }));
    expect(asked).toEqual(["Repaired the workbook", "1 answer moved to the archive"]);
    expect(await screen.findByRole("heading", { level: 2, name: "Put right" })).toBeVisible();
    expect(
      screen.getByText("A figure that was typed over is calculated again: Comparison F7."),
    ).toBeVisible();
    expect(screen.getByText("B, PRV-01 (2)")).toBeVisible();
  });

  test("never says that every answer is kept where a vendor's are gone", async () => {
    const gone: Finding = { kind: "answers-missing", subject: "A Alder Meet" };
    show({ findings: [gone], repair: () => Promise.resolve({ findings: [gone], kept: [] }) });
    expect(
      screen.getAllByText(/^What was answered on A Alder Meet is not in this file any more/),
    ).not.toEqual([]);
    expect(screen.queryByText(/^Every answer is kept/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Repair" }));
    expect(await screen.findByText(/^What was answered on A Alder Meet was not found/)).toBeVisible();
  });

  test("tells a deleted row as a loss before and after the repair, with what can be done before", async () => {
    const gone: Finding = { kind: "row-missing", sheet: "B Birchline", subject: "GOV-02" };
    const kept = [
      {
        vendor: vendorId("B"),
        criterion: criterionId("ROW-9"),
        sheet: "B Birchline",
        row: 8,
        why: "without id",
      },
    ] as const;
    show({ findings: [gone], repair: () => Promise.resolve({ findings: [gone], kept }) });
    expect(screen.getAllByText(/^What was answered in the row GOV-02 of B Birchline is not/)).not.toEqual([]);
    expect(screen.getByText(/Undo in Excel \(Ctrl\+Z\)/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Repair" }));
    expect(
      await screen.findByText("What was answered in the row GOV-02 of B Birchline was not found."),
    ).toBeVisible();
    expect(screen.getByText("A criterion's row came back, empty: B Birchline, GOV-02.")).toBeVisible();
    expect(screen.getByText("B, ROW-9")).toBeVisible();
    expect(screen.queryByText(/[Ee]very answer is/)).not.toBeInTheDocument();
  });

  test("says which answers are as they were before the last change", async () => {
    const old: Finding = { kind: "row-earlier", sheet: "B Birchline", subject: "GOV-02" };
    show({ findings: [old], repair: () => Promise.resolve({ findings: [old], kept: [] }) });
    expect(screen.getAllByText(/comes back as it was before the last change/)).not.toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Repair" }));
    expect(await screen.findByText(/^What was gone from the sheets is back as it was before/)).toBeVisible();
    expect(screen.queryByText("Every answer is in its place.")).not.toBeInTheDocument();
  });

  test("every kind of finding has its words", () => {
    expect(Object.keys(texts).toSorted((one, other) => (one < other ? -1 : 1))).toEqual(
      [...FINDING_KINDS].toSorted((one, other) => (one < other ? -1 : 1)),
    );
  });
});
