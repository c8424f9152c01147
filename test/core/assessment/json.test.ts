import type { BuiltInCatalog } from "../../../src/core/assessment/built-in-catalog";
import type { Assessment } from "../../../src/core/assessment/model";
import { criterionId } from "../../../src/core/units";
import { englishCatalog } from "../../english-catalog";
import { meetingPlatform } from "./meeting-platform";
import { printed } from "./printed";

let catalog: BuiltInCatalog;
let fresh: Assessment;

beforeAll(async () => {
  catalog = await englishCatalog();
  fresh = await meetingPlatform();
});

describe("an assessment as JSON", () => {
  test("leaves out criteria that are the catalog's for its profiles", () => {
    expect(printed(fresh, catalog)).not.toHaveProperty("criteria");
  });

  test("spells out settings, domains and vendor letters even where they are defaults", () => {
    const document = printed(fresh, catalog);
    expect(document.settings).toEqual({
      index: "severity-first",
      bands: { moderate: 15, high: 30, critical: 50 },
      caps: { A: 4, B: 3, C: 2 },
      thresholds: { knockOutBelow: 0.5, conditionalBelow: 1.5, tooClose: 2, reconcileAt: 2 },
    });
    expect(document.domains?.[0]).toEqual({
      id: "GOV",
      title: "Commitment, governance and record",
      weight: 8,
    });
    expect(document.vendors.map(({ id }) => id)).toEqual(["A", "B"]);
  });

  test("prints all criteria, and whether each is in use and a red flag, once one of them differs", () => {
    const [first, ...others] = fresh.criteria;
    if (first === undefined) throw new Error("The profile has criteria.");
    const document = printed({ ...fresh, criteria: [{ ...first, weight: 0 }, ...others] }, catalog);
    expect(document.criteria).toHaveLength(fresh.criteria.length);
    expect(document.criteria?.[0]).toMatchObject({ id: "GOV-01", weight: 0, inUse: true, redFlag: false });
  });

  test("prints criteria in full when the catalog does not know a profile", () => {
    expect(printed({ ...fresh, profiles: ["time-travel"] }, catalog).criteria).toHaveLength(
      fresh.criteria.length,
    );
  });

  test("leaves out answers, switches and overrides that hold nothing", () => {
    const [vendor] = fresh.vendors;
    if (vendor === undefined) throw new Error("There is a vendor.");
    const nothing = { finding: "", confidential: false, override: { reason: "" } };
    const answers = new Map([[criterionId("GOV-01"), nothing]]);
    expect(printed({ ...fresh, vendors: [{ ...vendor, answers }] }, catalog).vendors[0]?.ratings).toEqual({});
  });

  test("prints what cannot be read word for word", () => {
    const [vendor] = fresh.vendors;
    if (vendor === undefined) throw new Error("There is a vendor.");
    const answers = new Map([[criterionId("GOV-01"), { rating: { unreadable: "#REF!" } }]]);
    const document = printed(
      {
        ...fresh,
        assessedOn: { unreadable: "soon" },
        vendors: [{ ...vendor, answers }],
      },
      catalog,
    );
    expect(document.assessedOn).toBe("soon");
    expect(document.vendors[0]?.ratings).toEqual({ "GOV-01": { rating: "#REF!" } });
  });
});
