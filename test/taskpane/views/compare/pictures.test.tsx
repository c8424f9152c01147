/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { CompareView } from "../../../../src/taskpane/views/compare/CompareView";
import { scoringExamples } from "../../../scoring-examples";
import { renderView } from "../../render-view";
import { sessionFor } from "../../session-for";
import { smallAssessment } from "../../small-assessment";

const user = userEvent.setup({ delay: null });

describe("the pictures of Compare", () => {
  test.each([
    ["Every place, as a picture", /^Places per vendor/],
    ["How far each weight can move, as a picture", /^Weights at which the order stays/],
    ["The difference as a picture", /^From Alder Meet, 22.9, to Birchline/],
    ["All domains at a glance, as a heat map", /^Residual risk by domain and vendor/],
    ["The vendors' profiles, as a radar", /^Residual risk by domain and vendor/],
    ["Open answers by severity and likelihood, as a picture", /^Open answers by severity/],
  ])("%s: drawn when it is opened, not before", async (summary, label) => {
    renderView(<CompareView session={sessionFor(scoringExamples()[1]!.assessment)} />);
    const [fold] = await screen.findAllByText(summary);
    expect(screen.queryByRole("img", { name: label })).not.toBeInTheDocument();
    await user.click(fold!);
    expect(await screen.findByRole("img", { name: label })).toBeVisible();
  });

  test("nothing rated offers no picture", () => {
    renderView(<CompareView session={sessionFor(smallAssessment())} />);
    expect(screen.queryByText(/as a (picture|heat map|radar)$/)).not.toBeInTheDocument();
  });
});
