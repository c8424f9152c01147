import { criterionShares } from "../../../src/core/comparison/criterion-shares";
import { domainId } from "../../../src/core/units";
import { assessment, criterion } from "../../small-assessment";

const CRITERIA = [
  criterion("PRV-01"),
  criterion("PRV-02", { weight: 3 }),
  criterion("SEC-01"),
  criterion("REM-01"),
];
const DOMAINS = [
  { id: domainId("PRV"), title: "Privacy", weight: 50 },
  { id: domainId("SEC"), title: "Security", weight: 25 },
  { id: domainId("REM"), title: "Remedy", weight: 25 },
];

describe("the share of a criterion in the whole", () => {
  test("is its domain's share, divided by the weights within the domain", () => {
    const shares = criterionShares(assessment(CRITERIA, [], { domains: DOMAINS }), () => true);
    expect([...shares]).toEqual([
      ["PRV-01", 0.125],
      ["PRV-02", 0.375],
      ["SEC-01", 0.25],
      ["REM-01", 0.25],
    ]);
  });

  test("a domain without a counted criterion leaves its share to the others", () => {
    const shares = criterionShares(
      assessment(CRITERIA, [], { domains: DOMAINS }),
      ({ domain }) => domain !== "PRV",
    );
    expect([...shares]).toEqual([
      ["SEC-01", 0.5],
      ["REM-01", 0.5],
    ]);
  });

  test("there is none where no domain carries weight", () => {
    const weightless = DOMAINS.map((domain) => ({ ...domain, weight: 0 }));
    expect(criterionShares(assessment(CRITERIA, [], { domains: weightless }), () => true).size).toBe(0);
  });
});
