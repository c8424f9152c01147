/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { defaultFirmnessSettings } from "../../../src/core/analysis/firmness";
import { firmness } from "../../../src/core/analysis/firmness-job";
import { compare } from "../../../src/core/scoring/compare";
import { RankPicture } from "../../../src/taskpane/pictures/RankPicture";
import { randomAssessment } from "../../random-assessment";
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

test("eight vendors have six columns, the last for every later place", () => {
  const many = randomAssessment(0, { vendors: 8 });
  const given = firmness(many, defaultFirmnessSettings)!.acceptability.find(
    ({ question, weights }) => question === "gaps" && weights === "stated",
  )!;
  renderView(<RankPicture comparison={compare(many)} acceptability={given} />);
  expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
    "Vendor",
    "1st",
    "2nd",
    "3rd",
    "4th",
    "5th",
    "6th+",
  ]);
  const { name } = many.vendors.find(({ id }) => id === given.vendors[0]!.vendor)!;
  const row = screen.getByRole("rowheader", { name: new RegExp(name) }).parentElement!;
  const last = within(row).getAllByRole("cell").at(-1);
  const later = given.vendors[0]!.ranks.slice(5).reduce((sum, share) => sum + share, 0);
  expect(last).toHaveTextContent(ofHundred(later));
});

test("vendors that share the first place are all named", () => {
  const shares = { ranks: [1, 0], sharedFirst: 1 };
  const alike = { ...assessment, vendors: assessment.vendors.slice(1, 3) };
  const vendors = alike.vendors.map(({ id }) => ({ vendor: id, ...shares }));
  renderView(<RankPicture comparison={compare(alike)} acceptability={{ ...acceptability, vendors }} />);
  expect(
    screen.getByText("With your weights, Birchline and Cedar Rooms are each first in 100 of 100 draws"),
  ).toBeVisible();
});
