import { vendorId } from "../../../src/core/units";
import { differencesAt, LASTING_MS, lasting } from "../../../src/taskpane/session/lasting-differences";

const one = {
  vendor: vendorId("A"),
  figure: "worst",
  sheetSays: "",
  ratingsGive: "31.6",
  name: "A_Risk_Worst",
} as const;
const other = { ...one, sheetSays: "12.0" };

describe("a difference between sheets and ratings", () => {
  test("says nothing while Excel may still be calculating", () => {
    const since = differencesAt([one], new Map(), 1000);
    expect(lasting([one], since, 1000 + LASTING_MS - 1)).toEqual([]);
    expect(lasting([one], since, 1000 + LASTING_MS)).toEqual([one]);
  });

  test("keeps its time from reading to reading, and begins anew when the figure changes", () => {
    const first = differencesAt([one], new Map(), 1000);
    const second = differencesAt([one, other], first, 4000);
    expect(lasting([one, other], second, 1000 + LASTING_MS)).toEqual([one]);
  });

  test("is forgotten once it is gone", () => {
    const gone = differencesAt([], differencesAt([one], new Map(), 1000), 2000);
    const again = differencesAt([one], gone, 3000);
    expect(lasting([one], again, 1000 + LASTING_MS)).toEqual([]);
  });
});
