/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { rating } from "../../../../src/core/units";
import { ImportView } from "../../../../src/taskpane/views/import/ImportView";
import { renderLive } from "../../render-live";
import { smallAssessment } from "../../small-assessment";

const user = userEvent.setup({ delay: null });

const open = (assessment = smallAssessment()) => renderLive(ImportView, assessment).current;

/** jsdom's files cannot be read as text. */
async function choose(content: string) {
  const file = Object.assign(new File([content], "index.csv", { type: "text/csv" }), {
    text: () => Promise.resolve(content),
  });
  await user.upload(screen.getByLabelText("Table as a CSV file"), file);
}

const add = () => user.click(screen.getByRole("button", { name: "Add the proposals" }));
const CSV = "Company;P4;F6\nalder meet;62,5;NA\nBirch;40;10\n";

describe("bringing in an index", () => {
  test("says how the table was understood and proposes for the names that match", async () => {
    const current = open();
    await choose(CSV);
    expect(
      await screen.findByText(
        /One column per indicator\. 2 names in “Company”, 2 indicators\. Decimal comma/,
      ),
    ).toHaveTextContent("1 cell without a score.");
    expect(screen.getByLabelText("alder meet")).toHaveDisplayValue("A Alder Meet");
    expect(screen.getByLabelText("Birch")).toHaveDisplayValue("Leave out");
    expect(screen.getByRole("status")).toHaveTextContent("1 proposal to add.");
    await add();
    await waitFor(() => expect(screen.getByTestId("open view")).toHaveTextContent("proposals"));
    expect(current()?.proposals).toEqual([
      { vendor: "A", criterion: "PRV-03", rating: 2, evidence: "B", origin: "RDR 2022, P4 62,5" },
    ]);
    expect(current()?.changes?.[0]).toMatchObject({ what: "Proposals from RDR 2022", to: "1 proposal" });
  });

  test("lets a person match the other names, and refuses two for one vendor", async () => {
    const current = open();
    await choose(CSV);
    await user.selectOptions(await screen.findByLabelText("Birch"), "A Alder Meet");
    await add();
    expect(screen.getByRole("alert")).toHaveTextContent("More than one name is matched with Alder Meet.");
    expect(current()?.proposals).toBeUndefined();
    await user.selectOptions(screen.getByLabelText("Birch"), "B Birchline");
    await add();
    await waitFor(() => expect(current()?.proposals).toHaveLength(2));
  });

  test("leaves ratings that stand as they are, and says how many", async () => {
    open(smallAssessment({ A: { "PRV-03": { rating: rating(4) } }, B: {} }));
    await choose(CSV);
    await screen.findByText(/Decimal comma/);
    expect(screen.getByRole("status")).toHaveTextContent(
      "Nothing to propose yet. 1 rating stands already and stays.",
    );
    await add();
    expect(screen.getByRole("alert")).toHaveTextContent("There is nothing to add");
  });

  test("names the row and the column of what it cannot read, and adds nothing", async () => {
    const current = open();
    await choose("Company,P4\nAlder Meet,high\n");
    const alert = await screen.findByRole("alert");
    expect(within(alert).getByText("Row 2, column P4: “high” is no score from 0 to 100.")).toBeVisible();
    await add();
    expect(current()?.proposals).toBeUndefined();
  });

  test("a file chosen again takes the place of the first", async () => {
    open();
    await choose("Company,P4\nAlder Meet,high\n");
    await screen.findByText("This table cannot be used");
    await choose(CSV);
    await screen.findByText(/Decimal comma/);
    expect(screen.queryByText("This table cannot be used")).not.toBeInTheDocument();
  });

  test("needs a name for the index", async () => {
    const current = open();
    await choose(CSV);
    await user.clear(screen.getByLabelText("Name of the index"));
    await add();
    expect(screen.getAllByText(/^Name the index/)[0]).toBeVisible();
    expect(current()?.proposals).toBeUndefined();
  });

  test("shows names that look like formulas or markup as text", async () => {
    open();
    await choose('Company,P4\n"=HYPERLINK(""x"")",5\n<img src=x onerror=alert(1)>,6\n');
    expect(await screen.findByLabelText('=HYPERLINK("x")')).toBeVisible();
    expect(screen.getByLabelText("<img src=x onerror=alert(1)>")).toBeVisible();
  });
});
