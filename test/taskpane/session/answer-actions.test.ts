import type { Proposal } from "../../../src/core/assessment/model";
import { criterionId, rating, vendorId } from "../../../src/core/units";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import { openSession, type SessionStore } from "../../../src/taskpane/session/session-store";
import { type EmulatedExcel, openEmulatedExcel } from "../../emulated-excel";
import { smallAssessment } from "../small-assessment";
import { until } from "./until";

const proposal = (vendor: string, criterion: string, origin: string): Proposal => ({
  vendor: vendorId(vendor),
  criterion: criterionId(criterion),
  rating: rating(2),
  evidence: "B",
  origin,
});
const imported = proposal("A", "PRV-03", "RDR 2022, P4 62.5");
const earlier = proposal("A", "PRV-03", "=Round of 12 November 2026");
const other = proposal("B", "GAC-01", "RDR 2022, G6a 50");

let excel: EmulatedExcel;
let store: SessionStore;

const opened = () => until(() => expect(store.current().status).not.toBe("loading"));

beforeEach(async () => {
  excel = await openEmulatedExcel({});
  store = openSession(excelHost, "en");
  await opened();
  await store.current().create(smallAssessment(undefined, { proposals: [imported, earlier, other] }));
});
afterEach(() => {
  store.close();
  excel.close();
});

const session = () => store.current();
const answerOfA = () => session().assessment?.vendors[0]?.answers.get(criterionId("PRV-03"));

/** What the sheet Proposals itself still holds. */
async function origins() {
  const rows = (await excelHost.readNames(["Proposal_Rows"])).get("Proposal_Rows") ?? [];
  return rows.flatMap((row) => (row[5] === "" ? [] : [row[5]]));
}

describe("proposals in a workbook", () => {
  test("confirmed, become the answer and leave their sheet, with everything proposed for the same answer", async () => {
    session().confirm([imported]);
    expect(session().assessment?.proposals).toEqual([other]);
    await until(() => expect(session().unwritten).toBe(0));
    await until(async () => expect(await origins()).toEqual([other.origin]));
    expect(answerOfA()).toEqual({ rating: 2, evidence: "B", reference: imported.origin });
  });

  test("dismissed, leave their sheet and the answer as it was", async () => {
    session().dismissProposals([earlier]);
    await until(async () => expect(await origins()).toEqual([imported.origin, other.origin]));
    expect(answerOfA()).toBeUndefined();
  });

  test("give way to a rating, and stay while only a note is written", async () => {
    session().answer(imported.vendor, imported.criterion, { finding: "Asked on the phone" });
    expect(session().assessment?.proposals).toHaveLength(3);
    session().answer(imported.vendor, imported.criterion, { rating: rating(1) });
    expect(session().assessment?.proposals).toEqual([other]);
    await until(async () => expect(await origins()).toEqual([other.origin]));
  });

  test("an origin that looks like a formula is written as text", async () => {
    session().confirm([earlier]);
    await until(async () => expect(await origins()).toEqual([other.origin]));
    expect(answerOfA()?.reference).toBe(earlier.origin);
  });
});
