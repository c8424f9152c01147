import { addCriterion, addDomain } from "../../../src/core/changes/own-criteria";
import type { OwnCriterion } from "../../../src/core/changes/own-criteria";
import { criterionId, domainId } from "../../../src/core/units";
import { assessment, criterion } from "../../small-assessment";

const numbers = { weight: 2, scale: 3, scope: 3, irremediability: 3, likelihood: 3 };
const small = assessment([criterion("PRV-01"), criterion("SEC-01")], [], {
  archive: { vendors: [], answers: new Map(), criteria: [criterion("LEFT-01")], domains: [] },
});

function own(part: Partial<OwnCriterion>): OwnCriterion {
  const fresh = { ...criterion("OWN-01"), domain: domainId("PRV"), title: "Own", ...numbers };
  return { ...fresh, ...part };
}

describe("an own criterion", () => {
  test("stands last in its domain", () => {
    const { assessment: after, preview } = addCriterion(small, own({}));
    expect(after.criteria.map(({ id }) => id)).toEqual(["PRV-01", "OWN-01", "SEC-01"]);
    expect(preview.criteriaAdded).toMatchObject([{ id: "OWN-01" }]);
  });

  test.each([
    ["an id that reads as a date", { id: criterionId("MAR-01") }, "id must not read as a number, date"],
    ["an id that is taken, case aside", { id: criterionId("prv-01") }, "id must differ from PRV-01"],
    ["the id of a criterion that left", { id: criterionId("LEFT-01") }, "id must differ from LEFT-01"],
    ["an empty title", { title: " " }, "title must not be empty."],
    ["an unknown domain", { domain: domainId("ZZZ") }, "domain must be a domain of this assessment."],
    ["a scale of 5", { scale: 5 }, "scale must be a number from 1 to 4."],
    ["a weight that is no number", { weight: Number.NaN }, "weight must be a number from 0 to 100."],
  ])("is refused with %s, field and rule named", (_, part, message) => {
    expect(() => addCriterion(small, own(part))).toThrow(
      expect.objectContaining({ code: "invalid-assessment", message: expect.stringContaining(message) }),
    );
  });
});

describe("an own domain", () => {
  test("stands last", () => {
    const { assessment: after } = addDomain(small, { id: domainId("OWN"), title: "Own", weight: 3 });
    expect(after.domains.map(({ id }) => id)).toEqual(["PRV", "SEC", "OWN"]);
  });

  test.each([
    [{ id: domainId("sec"), title: "Own", weight: 3 }, "id must differ from SEC"],
    [{ id: domainId("MAI 2026"), title: "Own", weight: 3 }, "id must not read as a number, date"],
    [{ id: domainId("OWN"), title: "Own", weight: -1 }, "weight must be a number of 0 or more."],
  ])("is refused, field and rule named: %j", (domain, message) => {
    expect(() => addDomain(small, domain)).toThrow(
      expect.objectContaining({ message: expect.stringContaining(message) }),
    );
  });
});
