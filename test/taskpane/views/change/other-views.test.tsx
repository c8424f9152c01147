/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import type { Assessment } from "../../../../src/core/assessment/model";
import { rating } from "../../../../src/core/units";
import type { Session, WantedChange } from "../../../../src/taskpane/session/session";
import { CatalogView } from "../../../../src/taskpane/views/change/CatalogView";
import { CriteriaView } from "../../../../src/taskpane/views/change/CriteriaView";
import { FormatView } from "../../../../src/taskpane/views/change/FormatView";
import { TechnologyView } from "../../../../src/taskpane/views/change/TechnologyView";
import { englishCatalog } from "../../../english-catalog";
import { ChangingSession } from "../../changing-session";
import { renderView } from "../../render-view";
import { sessionFor } from "../../session-for";
import { smallAssessment } from "../../small-assessment";

const user = userEvent.setup();
const press = (name: string | RegExp) => user.click(screen.getByRole("button", { name }));
const rated = smallAssessment({ A: { "GAC-01": { rating: rating(2) } }, B: {} });

function draw(view: (session: Session) => ReactNode, assessment: Assessment = rated) {
  const wanted: WantedChange[] = [];
  renderView(
    <ChangingSession assessment={assessment} wanted={wanted}>
      {view}
    </ChangingSession>,
  );
  return wanted;
}

async function type(label: string, text: string) {
  const field = screen.getByLabelText(label);
  await user.clear(field);
  await user.type(field, text);
}

describe("criteria", () => {
  const criteria = (session: Session) => <CriteriaView session={session} />;

  test("are found by words, and say when there is none", async () => {
    draw(criteria);
    await type("Search by id or words", "access gac");
    expect(screen.getByText("1 criterion.")).toBeVisible();
    await type("Search by id or words", "unicorn");
    expect(screen.getByText('No criterion has "unicorn" in its id or title.')).toBeVisible();
  });

  test("are taken out with a reason and brought back", async () => {
    const wanted = draw(criteria);
    await press("GAC-01 No direct access");
    await user.click(screen.getByLabelText("This criterion is asked and counted"));
    expect(screen.getByText(/^It stays on every sheet with its 1 answer,/)).toBeVisible();
    await press("Change the criterion");
    expect(screen.getByText("Write why. It stays visible beside the criterion.")).toBeVisible();
    await type("Why is it taken out?", "Not bought");
    await press("Change the criterion");
    expect(wanted[0]?.log).toEqual({ what: "Criterion GAC-01 taken out", reason: "Not bought" });
    expect(screen.getByText("taken out")).toBeVisible();
    await press("GAC-01 No direct access");
    await user.click(screen.getByLabelText("This criterion is asked and counted"));
    await press("Change the criterion");
    expect(wanted[1]?.log).toEqual({ what: "Criterion GAC-01 brought back" });
    expect(wanted[1]?.apply(wanted[0]?.apply(rated) ?? rated)).toEqual(rated);
  });

  test("take another weight and likelihood, and no impossible one", async () => {
    const wanted = draw(criteria);
    await press("SEC-04 Access");
    await type("Weight, 0 to 100", "101");
    expect(screen.getByText("Enter a number from 0 to 100.")).toBeVisible();
    await press("Change the criterion");
    expect(wanted).toEqual([]);
    await type("Weight, 0 to 100", "7");
    await user.selectOptions(screen.getByLabelText("Likelihood"), "4 Almost certain or already happening");
    await press("Change the criterion");
    expect(wanted[0]?.log).toEqual({
      what: "Criterion SEC-04 changed",
      from: "Weight, 0 to 100: 1; Likelihood: 3",
      to: "Weight, 0 to 100: 7; Likelihood: 4",
    });
  });

  test("of one's own name field and rule of what is wrong, and are added", async () => {
    const wanted = draw(criteria);
    await press("Add your own criterion");
    await type("Id", "MAR-01");
    await press("Add the criterion");
    expect(screen.getByText(/^Id must not read as a number, date/)).toBeVisible();
    expect(screen.getByText("Title must not be empty.")).toBeVisible();
    await type("Id", "OWN-01");
    await type("Title", "Own question");
    expect(screen.getByText("A row is added to Criteria and to 2 vendors' sheets.")).toBeVisible();
    await press("Add the criterion");
    expect(wanted[0]?.apply(rated).criteria.at(-1)).toMatchObject({ id: "OWN-01", domain: "GAC", weight: 1 });
  });

  test("have domains of one's own", async () => {
    const wanted = draw(criteria);
    await press("Add your own domain");
    await type("Id", "gac");
    await press("Add the domain");
    expect(screen.getByText(/^Id must differ from GAC/)).toBeVisible();
    await type("Id", "OWN");
    await type("Title", "Own");
    await press("Add the domain");
    expect(wanted[0]?.apply(rated).domains.at(-1)).toEqual({ id: "OWN", title: "Own", weight: 1 });
  });
});

describe("technology", () => {
  test("says which criteria come and go before anything changes", async () => {
    const catalog = await englishCatalog();
    const profiles = ["messaging-conferencing"];
    const asked = catalog.criteriaOf(profiles);
    const answers = new Map(asked.map(({ id }) => [id, { rating: rating(1) }]));
    const vendors = rated.vendors.map((vendor) => ({ ...vendor, answers }));
    const video = { ...rated, profiles, criteria: asked, domains: catalog.domains, vendors };
    const wanted = draw((session) => <TechnologyView session={session} />, video);
    expect(await screen.findByText("Nothing would change.")).toBeVisible();
    await user.click(screen.getByLabelText(/Messaging/));
    expect(screen.getByText("Choose at least one technology.")).toBeVisible();
    await user.click(screen.getByLabelText(/Network equipment/));
    expect(await screen.findByText(/answers go to the archive and can come back/)).toBeVisible();
    const left = video.criteria.filter(
      ({ id }) => !catalog.criteriaOf(["network-equipment-li"]).some((one) => one.id === id),
    );
    await user.click(screen.getByText(`${left.length} criteria leave.`));
    expect(await screen.findByText(`${left[0]?.id} ${left[0]?.title}`)).toBeVisible();
    expect(wanted).toEqual([]);
    await press("Change the technology");
    expect(wanted[0]?.apply(video).profiles).toEqual(["network-equipment-li"]);
  });
});

describe("catalog", () => {
  const view = (session: Session) => <CatalogView session={session} />;

  test("says when it is the newest", async () => {
    draw(view);
    await act(() => englishCatalog());
    expect(screen.getByText(/the newest this add-in knows/)).toBeVisible();
  });

  test("of a later add-in stays as it is", async () => {
    draw(view, { ...rated, catalogVersion: "9.0.0" });
    await act(() => englishCatalog());
    expect(
      screen.getByText(/^The criteria are those of catalog 9.0.0, .* They stay as they are\.$/),
    ).toBeVisible();
    expect(screen.queryByRole("button", { name: "Move to the newer catalog" })).toBeNull();
  });

  test("lists what is new before moving to it", async () => {
    const catalog = await englishCatalog();
    const profiles = ["messaging-conferencing"];
    const asked = catalog.criteriaOf(profiles);
    const older = asked.slice(2).map((one, place) => (place === 0 ? { ...one, question: "Old?" } : one));
    const answers = new Map(older.map(({ id }) => [id, { rating: rating(1) }]));
    const vendors = rated.vendors.map((vendor) => ({ ...vendor, answers }));
    const wanted = draw(view, {
      ...rated,
      profiles,
      criteria: older,
      domains: catalog.domains,
      vendors,
      catalogVersion: "0.0.9",
    });
    expect(await screen.findByText("2 added, 1 reworded.")).toBeVisible();
    expect(screen.getByText("2 ratings need another look.")).toBeVisible();
    await press("Move to the newer catalog");
    expect(wanted[0]?.log).toMatchObject({ what: "Catalog changed", from: "0.0.9" });
    expect(await screen.findByText(/the newest this add-in knows/)).toBeVisible();
  });
});

test("while sheets change, progress and a way to cancel are shown", async () => {
  const cancelChange = jest.fn();
  const progress = { step: "writing", done: 1, total: 4, sheets: 14 } as const;
  renderView(<CriteriaView session={sessionFor(rated, { isChanging: true, progress, cancelChange })} />);
  expect(await screen.findByText("Step 2 of 4: writing 14 new sheets.")).toBeVisible();
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Changing the sheets");
  await press("Cancel");
  expect(screen.getByText("Cancelling as soon as Excel has ended this step.")).toBeVisible();
  expect(cancelChange).toHaveBeenCalledTimes(1);
});

describe("an older format", () => {
  const older = (session: Session) => <FormatView session={{ ...session, olderFormat: 1 }} />;

  test("says before it moves what is added, what stays and where the sheets before are", async () => {
    const wanted = draw(older);
    const preview = screen.getByRole("region", { name: "What will happen" });
    expect(preview).toHaveTextContent("the sheet Review with the change log is added");
    expect(preview).toHaveTextContent("1 answer stays.");
    expect(preview).toHaveTextContent("The present sheets stay as the earlier version.");
    await press("Move to format 2");
    expect(wanted[0]?.log).toEqual({ what: "Format changed", from: "1", to: "2" });
    expect(wanted[0]?.apply(rated)).toEqual(rated);
  });

  test("is no question in a workbook of the newest", () => {
    draw((session) => <FormatView session={session} />);
    expect(screen.getByText("This workbook has format 2, the newest this add-in knows.")).toBeVisible();
    expect(screen.queryByRole("button", { name: /Move/ })).not.toBeInTheDocument();
  });
});

describe("charts and formulas on the person's own sheets", () => {
  const moving = (charts: Awaited<ReturnType<Session["ownSheets"]>>) => (session: Session) => (
    <FormatView session={{ ...session, olderFormat: 1, ownSheets: () => Promise.resolve(charts) }} />
  );

  test("are counted before new sheets leave them behind, with the sheets they are on", async () => {
    draw(
      moving([
        { sheet: "Board", charts: 2, leavesFormulas: false },
        { sheet: "Summary", charts: 1, leavesFormulas: true },
      ]),
    );
    expect(await screen.findByText(/^3 charts on your own sheets \(Board, Summary\)/)).toBeVisible();
    expect(screen.getByText(/^Formulas on your own sheet Summary that refer/)).toBeVisible();
  });

  test("are not mentioned where there are none", async () => {
    draw(moving([]));
    expect(await screen.findByText("1 answer stays.")).toBeVisible();
    expect(screen.queryByText(/chart|ormulas on your/)).not.toBeInTheDocument();
  });
});
