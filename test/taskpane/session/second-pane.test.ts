import { criterionId, rating, vendorId } from "../../../src/core/units";
import { openSession, type SessionStore } from "../../../src/taskpane/session/session-store";
import type { EmulatedExcel } from "../../emulated-excel";
import { leanChange } from "../../faults/lean";
import { readAside } from "../../faults/interleaving";
import { wireOf } from "../../faults/wire";
import { after, before, smallChange } from "../../hosts/excel/change/small-change";
import { openSmallWorkbook } from "../../hosts/excel/change/small-workbook";
import { openPanes } from "../../panes";
import { until } from "./until";

const SWITCH = 4;
const PRV = criterionId("PRV-02");

let excel: EmulatedExcel;
let store: SessionStore;
let close: () => void;

beforeEach(async () => {
  excel = await openSmallWorkbook();
});
afterEach(() => {
  store.close();
  close();
  excel.close();
});

test("a pane says that a colleague's is at work, looks nothing over meanwhile, follows it to the new sheets, and writes only there", async () => {
  const { panes, ...opened } = await openPanes(excel);
  ({ close } = opened);
  const [colleague, own] = panes;
  store = openSession(own.host, "en");
  const session = () => store.current();
  await until(() => expect(session().status).toBe("found"));
  await until(() => expect(session().assessment?.vendors).toHaveLength(2));

  const wire = wireOf(excel);
  const seen = async () => {
    // What stands beside the sheets for a moment is no damage, also where the pane has not heard of the change yet.
    await session().examine();
    expect(session().findings).toBeUndefined();
    await until(() => expect(session().unfinished).toMatchObject({ isMoving: true }));
  };
  wire.disturb(new Map([[SWITCH, { edit: seen }]]));
  await colleague.host.replace(leanChange(smallChange()));

  await until(() => expect(session().unfinished).toBeUndefined());
  await until(() => expect(session().assessment).toEqual(after));
  session().answer(vendorId("A"), PRV, { rating: rating(4) });
  await until(() => expect(session().unwritten).toBe(0));
  expect(session().assessment?.vendors[0]?.answers.get(PRV)?.rating).toBe(4);
  expect(session().assessment?.vendors[0]?.name).toBe("Alder Meet");
  expect(await readAside()).toEqual(before);
});
