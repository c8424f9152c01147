import { defaultFirmnessSettings } from "../../../src/core/analysis/firmness";
import { firmness } from "../../../src/core/analysis/firmness-job";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import { openSession } from "../../../src/taskpane/session/session-store";
import { openEmulatedExcel } from "../../emulated-excel";
import { smallAssessment } from "../small-assessment";

test("a result is written to the workbook on request, with its date and seed", async () => {
  const excel = await openEmulatedExcel();
  const store = openSession(excelHost, "en");
  await store.current().create(smallAssessment());
  const { assessment } = store.current();
  const found = assessment && firmness(assessment, { ...defaultFirmnessSettings, seed: 7, draws: 500 });
  if (found === undefined) throw new Error("Nothing is ranked.");
  expect(await store.current().recordFirmness(found)).toBe(true);
  const state = (await excelHost.readNames(["Analysis_State"])).get("Analysis_State")?.[0]?.[0];
  expect(state).toMatch(/^Worked out on .* with 500 draws, seed 7, method /);
  expect(store.current().failure).toBeUndefined();
  store.close();
  excel.close();
});
