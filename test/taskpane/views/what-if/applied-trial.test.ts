import { withTrial } from "../../../../src/core/analysis/trial";
import { criterionId, domainId, rating, vendorId } from "../../../../src/core/units";
import { excelHost } from "../../../../src/hosts/excel/excel-host";
import { openSession } from "../../../../src/taskpane/session/session-store";
import { whatIf } from "../../../../src/taskpane/strings/en/what-if";
import { trialEntries } from "../../../../src/taskpane/views/what-if/trial-entries";
import { openEmulatedExcel } from "../../../emulated-excel";
import { until } from "../../session/until";
import { smallAssessment } from "../../small-assessment";

const given = smallAssessment({
  A: { "GAC-01": { rating: rating(3), evidence: "C" }, "PRV-03": { rating: rating(2), second: rating(0) } },
  B: { "GAC-01": { rating: "IE" } },
});
const trial = {
  weights: new Map([[domainId("GAC"), 2.5]]),
  answers: [
    { vendor: vendorId("B"), criterion: criterionId("GAC-01"), level: 2, evidence: "B" },
    { vendor: vendorId("A"), criterion: criterionId("PRV-03"), level: 3 },
  ],
} as const;

test("a trial that is applied stands in the workbook's cells, with its line in the change log", async () => {
  const excel = await openEmulatedExcel();
  const store = openSession(excelHost, "en");
  await until(() => expect(store.current().status).toBe("empty"));
  expect(await store.current().create(given)).toBe(true);
  const { weights, ratings } = trialEntries(given, trial, whatIf);
  const log = {
    what: whatIf.what(weights.length, ratings.length),
    from: [...weights, ...ratings].map(({ from }) => from).join("; "),
    to: [...weights, ...ratings].map(({ to }) => to).join("; "),
    reason: "Declaration came in",
  };
  const apply = (current: typeof given) => withTrial(current, trial);
  expect(await store.current().change({ title: whatIf.changeTitle, apply, log })).toBe(true);
  const written = store.current().assessment;
  expect(written?.domains[0]?.weight).toBe(2.5);
  expect(written?.vendors[1]?.answers.get(criterionId("GAC-01"))).toEqual({ rating: 2, evidence: "B" });
  expect(written?.vendors[0]?.answers.get(criterionId("PRV-03"))).toEqual({
    rating: 2,
    second: 0,
    agreed: 3,
  });
  expect(written?.changes).toMatchObject([
    {
      what: "Domain weight and 2 ratings",
      from: "Government access 1; B GAC-01: no level, no evidence; A PRV-03: level 0, no evidence",
      to: "Government access 2.5; B GAC-01: level 2, B document; A PRV-03: level 3, no evidence",
      reason: "Declaration came in",
    },
  ]);
  store.close();
  excel.close();
});
