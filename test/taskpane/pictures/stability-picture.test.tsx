/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { defaultFirmnessSettings } from "../../../src/core/analysis/firmness";
import { firmness } from "../../../src/core/analysis/firmness-job";
import type { Assessment } from "../../../src/core/assessment/model";
import { StabilityPicture } from "../../../src/taskpane/pictures/StabilityPicture";
import { scoringExamples } from "../../scoring-examples";
import { renderView } from "../render-view";

const example = (number: number): Assessment => scoringExamples()[number - 1]!.assessment;
const percent = (share: number) => `${(100 * share).toFixed(1).replace(/\.0$/, "")} %`;

function draw(assessment: Assessment) {
  const found = firmness(assessment, defaultFirmnessSettings)!;
  renderView(<StabilityPicture assessment={assessment} firmness={found} />);
  return found;
}

describe("the picture of weight stability", () => {
  test("names the smallest change of a weight that puts somebody else first", () => {
    const { smallestWeightChange: change } = draw(example(2));
    expect(
      screen.getByText(new RegExp(`comes? first with Domain ${change!.domain} ${change!.way} `)),
    ).toHaveTextContent(`${percent(change!.share)} instead of ${percent(change!.now)}`);
  });

  test("gives for every domain whose weight changes the order the weights at which the order stays", () => {
    const { stability } = draw(example(2));
    const rows = within(screen.getByRole("table", { name: "Shares of all weights" }))
      .getAllByRole("row")
      .slice(1);
    const moving = stability.filter(({ from, to }) => from > 0 || to < 1);
    expect(moving.length).toBeGreaterThan(0);
    expect(rows).toHaveLength(moving.length);
    for (const { domain, now, from, to } of moving) {
      const row = rows.find((one) => one.textContent.startsWith(`Domain ${domain}`))!;
      expect(row).toHaveTextContent(`${percent(now)}${percent(from)} to ${percent(to)}`);
    }
  });

  test("no weight that changes the order gives words instead of a picture", () => {
    draw(example(4));
    expect(screen.queryByRole("img")).not.toBeInTheDocument();
    expect(screen.getByText(/^The order stays whatever one domain weighs/)).toBeVisible();
  });

  test("one domain alone gives words instead of a picture", () => {
    const { domains, criteria, ...rest } = example(4);
    const [domain] = domains;
    draw({ ...rest, domains: [domain!], criteria: criteria.filter((one) => one.domain === domain!.id) });
    expect(screen.queryByRole("img")).not.toBeInTheDocument();
    expect(screen.getByText(/^Only one domain carries weight/)).toBeVisible();
  });
});
