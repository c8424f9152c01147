/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { Assessment } from "../../../src/core/assessment/model";
import { openCriteria } from "../../../src/core/comparison/open-answers";
import { compare } from "../../../src/core/scoring/compare";
import { OpenMap } from "../../../src/taskpane/pictures/OpenMap";
import { scoringExamples } from "../../scoring-examples";
import { renderView } from "../render-view";
import { smallAssessment } from "../small-assessment";

function draw(assessment: Assessment) {
  const comparison = compare(assessment);
  renderView(<OpenMap assessment={assessment} comparison={comparison} />);
  return comparison;
}

describe("the map of the open answers", () => {
  test("lists every open answer with its vendor", () => {
    const { vendors } = draw(scoringExamples()[1]!.assessment);
    const words = within(screen.getByRole("list"))
      .getAllByRole("listitem")
      .map((one) => one.textContent)
      .join(" ");
    const open = vendors.flatMap((vendor) => openCriteria(vendor).map((id) => [vendor.name, id] as const));
    expect(open.length).toBeGreaterThan(0);
    for (const [name, id] of open) {
      expect(words).toContain(name);
      expect(words).toContain(id);
    }
  });

  test("says where the gravest of them stand", () => {
    draw(scoringExamples()[1]!.assessment);
    expect(screen.getByText(/^The gravest open answers?: /)).toHaveTextContent(
      /at severity \d of 4 and likelihood \d of 4$/,
    );
    expect(screen.getByRole("img")).toHaveAccessibleName(/^Open answers by severity and likelihood/);
  });

  test("nothing rated and nothing open give words instead of a picture", () => {
    draw(smallAssessment());
    expect(screen.getByText("Nothing is rated yet, so there is nothing to draw.")).toBeVisible();
    const closed = scoringExamples()[3]!.assessment;
    const one = closed.vendors.filter((vendor) => vendor.id === "B");
    draw({ ...closed, vendors: one });
    expect(screen.getByText("No answer is open, so there is nothing to draw.")).toBeVisible();
    expect(screen.queryByRole("img")).not.toBeInTheDocument();
  });
});
