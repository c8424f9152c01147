/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { gapSteps } from "../../../src/core/analysis/gap-steps";
import { orderReasons } from "../../../src/core/analysis/order-reasons";
import { compare } from "../../../src/core/scoring/compare";
import { roundedFigure } from "../../../src/core/scoring/rounded-figure";
import { GapPicture } from "../../../src/taskpane/pictures/GapPicture";
import { scoringExamples } from "../../scoring-examples";
import { renderView } from "../render-view";

const { assessment } = scoringExamples()[3]!;
const reason = orderReasons(assessment, compare(assessment))[0]!;
const steps = gapSteps(reason.gap);
const signed = (points: number) => `${points < 0 ? "−" : "+"}${Math.abs(points).toFixed(1)}`;

describe("the picture of what makes the difference between two vendors", () => {
  test("shows both figures and every step with its points", () => {
    renderView(<GapPicture assessment={assessment} reason={reason} shown={steps} others={[]} />);
    const words = screen.getByRole("img").textContent;
    expect(words).toContain(roundedFigure(reason.gap.from).toFixed(1));
    expect(words).toContain(roundedFigure(reason.gap.to).toFixed(1));
    for (const { points } of steps) expect(words).toContain(signed(points));
  });

  test("says how far apart they are, and which criterion counts most", () => {
    renderView(<GapPicture assessment={assessment} reason={reason} shown={steps} others={[]} />);
    const [largest] = steps;
    expect(
      screen.getByText(
        new RegExp(`^${reason.behind.vendor.name} stands behind ${reason.ahead.vendor.name}, with `),
      ),
    ).toHaveTextContent(
      `${largest!.part.criterion} Criterion ${largest!.part.criterion} counts most, ${signed(largest!.points)}`,
    );
  });

  test("draws the criteria that are not named as one step", () => {
    const [shown, others] = [steps.slice(0, 1), steps.slice(1)];
    renderView(<GapPicture assessment={assessment} reason={reason} shown={shown} others={others} />);
    const rest = roundedFigure(reason.gap.to) - (shown[0]?.to ?? 0);
    expect(screen.getByRole("img")).toHaveAccessibleName(
      expect.stringContaining(`other criteri${others.length === 1 ? "on" : "a"} ${signed(rest)}`),
    );
  });
});
