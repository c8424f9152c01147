/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { Assessment } from "../../../src/core/assessment/model";
import { compare } from "../../../src/core/scoring/compare";
import { roundedFigure } from "../../../src/core/scoring/rounded-figure";
import { RadarPicture } from "../../../src/taskpane/pictures/RadarPicture";
import { randomAssessment } from "../../random-assessment";
import { renderView } from "../render-view";
import { smallAssessment } from "../small-assessment";

function draw(assessment: Assessment) {
  const comparison = compare(assessment);
  renderView(<RadarPicture assessment={assessment} comparison={comparison} />);
  return comparison;
}

describe("the radar", () => {
  test("six vendors share one picture, with a legend", () => {
    const { vendors } = draw(randomAssessment(0, { vendors: 6 }));
    const [legend] = screen.getAllByRole("list");
    expect(within(legend!).getAllByRole("listitem")).toHaveLength(vendors.length);
    expect(screen.queryByText(/One picture per vendor/)).not.toBeInTheDocument();
  });

  test("seven vendors have one picture each, at the same scale", () => {
    const { vendors } = draw(randomAssessment(0, { vendors: 7 }));
    expect(screen.getByText(/One picture per vendor, all at the same scale/)).toBeVisible();
    const picture = screen.getByRole("img");
    for (const { name } of vendors) expect(picture.textContent).toContain(name);
    expect(screen.queryByRole("list")).not.toBeInTheDocument();
  });

  test("its figures are those of the comparison", () => {
    const { vendors } = draw(randomAssessment(0, { vendors: 7 }));
    const shown = screen.getAllByRole("table").flatMap((table) =>
      within(table)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    );
    const expected = vendors.flatMap(({ domains }) =>
      [...domains.values()].map(({ worst }) => (worst === undefined ? "–" : roundedFigure(worst).toFixed(1))),
    );
    expect(shown.toSorted()).toEqual(expected.toSorted());
  });

  test("fewer than three domains, or nothing rated, give words instead of a picture", () => {
    draw(randomAssessment(0, { vendors: 2 }));
    const [one] = randomAssessment(0).domains;
    const few = randomAssessment(0);
    draw({
      ...few,
      domains: [one!],
      criteria: few.criteria.filter(({ domain }) => domain === one!.id),
    });
    expect(screen.getByText("A radar needs at least three domains with figures.")).toBeVisible();
    draw(smallAssessment());
    expect(screen.getByText("Nothing is rated yet, so there is nothing to draw.")).toBeVisible();
    expect(screen.getAllByRole("img")).toHaveLength(1);
  });
});
