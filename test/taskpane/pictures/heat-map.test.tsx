/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { compare } from "../../../src/core/scoring/compare";
import { roundedFigure } from "../../../src/core/scoring/rounded-figure";
import { HeatMap } from "../../../src/taskpane/pictures/HeatMap";
import { randomAssessment } from "../../random-assessment";
import { scoringExamples } from "../../scoring-examples";
import { renderView } from "../render-view";
import { smallAssessment } from "../small-assessment";

describe("the heat map", () => {
  test("gives every figure of every domain with its band", () => {
    const { assessment } = scoringExamples()[3]!;
    const comparison = compare(assessment);
    renderView(<HeatMap assessment={assessment} comparison={comparison} />);
    const picture = screen.getByRole("img", { name: /^Residual risk by domain and vendor/ });
    for (const { name, domains } of comparison.vendors) {
      for (const { worst, band } of domains.values()) {
        const figure = roundedFigure(worst!).toFixed(1);
        expect(picture.textContent).toContain(figure);
        expect(picture).toHaveAccessibleName(expect.stringContaining(`${name} ${figure} ${band}`));
      }
    }
  });

  test("names the highest figure and where it stands", () => {
    const { assessment } = scoringExamples()[3]!;
    const comparison = compare(assessment);
    const figures = comparison.vendors.flatMap(({ domains }) =>
      [...domains.values()].map(({ worst }) => roundedFigure(worst!)),
    );
    renderView(<HeatMap assessment={assessment} comparison={comparison} />);
    expect(screen.getByText(/^The highest residual risk is/)).toHaveTextContent(
      `The highest residual risk is ${Math.max(...figures).toFixed(1)}: `,
    );
  });

  test("seven vendors stand in two groups, each with its letter", () => {
    const assessment = randomAssessment(3, { vendors: 7, criteria: 40 });
    renderView(<HeatMap assessment={assessment} comparison={compare(assessment)} />);
    for (const { id } of assessment.vendors) expect(screen.getByText(id)).toBeInTheDocument();
  });

  test("nothing rated gives words instead of a picture", () => {
    const assessment = smallAssessment();
    renderView(<HeatMap assessment={assessment} comparison={compare(assessment)} />);
    expect(screen.queryByRole("img")).not.toBeInTheDocument();
    expect(screen.getByText("Nothing is rated yet, so there is nothing to draw.")).toBeVisible();
  });
});
