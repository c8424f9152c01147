/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { defaultFirmnessSettings } from "../../../src/core/analysis/firmness";
import { firmness } from "../../../src/core/analysis/firmness-job";
import { compare } from "../../../src/core/scoring/compare";
import { RankPicture } from "../../../src/taskpane/pictures/RankPicture";
import { scoringExamples } from "../../scoring-examples";
import { renderView } from "../render-view";

const { assessment } = scoringExamples()[3]!;
const acceptability = firmness(assessment, defaultFirmnessSettings)!.acceptability.find(
  ({ question, weights }) => question === "gaps" && weights === "stated",
)!;
const ofHundred = (share: number) => `${Math.round(100 * share)}`;

describe("the picture of the places", () => {
  beforeEach(() => {
    renderView(<RankPicture comparison={compare(assessment)} acceptability={acceptability} />);
  });

  test("says who is first most often, and how often", () => {
    const shares = acceptability.vendors.find(({ vendor }) => vendor === "C")!;
    expect(
      screen.getByText(
        `With your weights, Cedar Rooms is first in ${ofHundred(shares.ranks[0]!)} of 100 draws`,
      ),
    ).toBeVisible();
  });

  test("gives the figures of the simulation in a table", () => {
    const table = screen.getByRole("table", { name: "Times in each place, out of 100 draws" });
    const rows = within(table).getAllByRole("row").slice(1);
    expect(rows).toHaveLength(4);
    for (const { vendor, ranks } of acceptability.vendors) {
      const row = rows.find((one) => one.textContent.startsWith(vendor))!;
      const cells = within(row).getAllByRole("cell");
      expect(cells.map(({ textContent }) => textContent)).toEqual(ranks.map(ofHundred));
    }
  });

  test("says the same to those who do not see it", () => {
    const picture = screen.getByRole("img", { name: /^Places per vendor, out of 100 draws/ });
    const shares = acceptability.vendors.find(({ vendor }) => vendor === "B")!;
    expect(picture).toHaveAccessibleName(
      expect.stringContaining(`Birchline: 1st in ${ofHundred(shares.ranks[0]!)}`),
    );
  });
});
