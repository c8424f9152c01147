import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020";
import { compare } from "../../../src/core/scoring/compare";
import { resultToJson } from "../../../src/core/scoring/result-json";
import { rating } from "../../../src/core/units";
import { randomAssessment } from "../../random-assessment";
import { NOT_APPLICABLE, assessment, criterion, vendor } from "../../small-assessment";

const schema = JSON.parse(readFileSync(path.resolve(process.cwd(), "docs/result.schema.json"), "utf8"));

describe("the result as JSON", () => {
  test("holds every figure at full precision under the published names", () => {
    const answers = { "PRV-01": { rating: rating(4), evidence: "C" } } as const;
    const [first] = resultToJson(compare(assessment([criterion("PRV-01")], [vendor("A", answers)]))).vendors;
    expect(first).toEqual({
      id: "A",
      name: "Vendor A",
      rank: 1,
      decidedBy: null,
      tier: 0,
      band: "High",
      worst: 34.375,
      best: 0,
      inherent: 68.75,
      mitigation: 0.5,
      completeness: 1,
      provisional: false,
      knockOuts: [],
      overridden: [],
      conditional: [],
      severeCritical: [],
      commonBasis: { worst: 34.375, best: 0 },
      tooCloseTo: [],
      domains: { PRV: { worst: 34.375, best: 0, inherent: 68.75, band: "High" } },
      criteria: { "PRV-01": { severity: 3, inherentIndex: 0.6875, worst: 34.375, best: 0, band: "High" } },
    });
  });

  test("says null where there is no figure", () => {
    const vendors = [vendor("A", { "PRV-01": NOT_APPLICABLE })];
    const [first] = resultToJson(compare(assessment([criterion("PRV-01")], vendors))).vendors;
    expect(first).toMatchObject({ rank: null, tier: null, band: null, worst: null, mitigation: null });
    expect(first).toMatchObject({ commonBasis: { worst: null, best: null } });
    expect(first?.domains["PRV"]).toEqual({ worst: null, best: null, inherent: null, band: null });
    expect(first?.criteria["PRV-01"]).toMatchObject({ worst: null, best: null, band: null });
  });

  test("has no completeness, as null, when nothing is in use", () => {
    const result = resultToJson(
      compare(assessment([criterion("PRV-01", { inUse: false })], [vendor("A", {})])),
    );
    expect(result.vendors[0]?.completeness).toBeNull();
  });

  test("fits its published schema, for 30 random assessments", () => {
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
    for (let index = 0; index < 30; index += 1) {
      const result = resultToJson(compare(randomAssessment(index, { unreadable: true })));
      validate(JSON.parse(JSON.stringify(result)));
      expect(validate.errors ?? []).toEqual([]);
    }
  });
});
