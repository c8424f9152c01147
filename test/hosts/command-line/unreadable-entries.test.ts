import { unreadableEntries } from "../../../src/hosts/command-line/unreadable-entries";
import { faultLine } from "../../../src/hosts/command-line/input-error";
import { criterionId } from "../../../src/core/units";
import { scoringExamples } from "../../scoring-examples";

const [example] = scoringExamples();

test("entries that cannot be read are named by their path in the printed assessment", () => {
  if (example === undefined) throw new RangeError("There is no example.");
  const { assessment } = example;
  const [vendor, ...others] = assessment.vendors;
  if (vendor === undefined) throw new RangeError("The example has no vendor.");
  const answers = new Map([
    [criterionId("PRV-01"), { rating: { unreadable: "may\tbe" } }],
    [criterionId("own id"), { override: { until: { unreadable: "soon" } } }],
  ]);
  const changed = {
    ...assessment,
    domains: assessment.domains.map((domain) => ({ ...domain, weight: { unreadable: "much" } })).slice(0, 1),
    vendors: [...others, { ...vendor, answers }],
  };
  expect(unreadableEntries(changed).map((fault) => faultLine(fault).split(",")[0])).toEqual([
    'domains[0].weight: holds "much"',
    String.raw`vendors[2].ratings.PRV-01.rating: holds "may\tbe"`,
    'vendors[2].ratings["own id"].override.until: holds "soon"',
  ]);
});

test("an assessment that can be read has none", () => {
  expect(example && unreadableEntries(example.assessment)).toEqual([]);
});
