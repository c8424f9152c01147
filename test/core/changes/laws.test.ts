import * as fc from "fast-check";
import type { BuiltInCatalog } from "../../../src/core/assessment/built-in-catalog";
import type { Assessment } from "../../../src/core/assessment/model";
import { changeProfiles } from "../../../src/core/changes/change-profiles";
import {
  bringBack,
  changeDomainWeight,
  changeNumbers,
  takeOut,
} from "../../../src/core/changes/criterion-changes";
import { moveToCatalog } from "../../../src/core/changes/move-to-catalog";
import { addCriterion, addDomain } from "../../../src/core/changes/own-criteria";
import type { Changed } from "../../../src/core/changes/preview";
import {
  addVendor,
  removeVendor,
  renameVendor,
  reorderVendors,
  restoreVendor,
} from "../../../src/core/changes/vendor-changes";
import { criterionId, domainId } from "../../../src/core/units";
import { englishCatalog } from "../../english-catalog";
import { anyRated, someProfiles } from "./any-rated";
import { everythingEntered } from "./everything-entered";

let catalog: BuiltInCatalog;
let anyAssessment: fc.Arbitrary<Assessment>;
const RUNS = { numRuns: 60 };
const origins = { reworded: (id: string) => `reworded ${id}`, split: (id: string) => `split ${id}` };

beforeAll(async () => {
  catalog = await englishCatalog();
  anyAssessment = await anyRated();
});

type Step = (assessment: Assessment) => Changed;

/** Every kind of change, at a place that `draw` chooses. */
function steps(draw: number, profiles: readonly string[]): readonly Step[] {
  const vendor = ({ vendors }: Assessment) => at(vendors, draw);
  const criterion = ({ criteria }: Assessment) => at(criteria, draw);
  return [
    (one) => addVendor(one, `Added ${one.vendors.length} ${draw}`),
    (one) => renameVendor(one, vendor(one).id, `Renamed ${draw}`),
    (one) => reorderVendors(one, one.vendors.map(({ id }) => id).toReversed()),
    (one) => (one.vendors.length === 1 ? addVendor(one, "Second") : removeVendor(one, vendor(one).id)),
    (one) => {
      const [removed] = one.archive?.vendors ?? [];
      return removed === undefined
        ? addVendor(one, "Another")
        : restoreVendor(one, removed.id, `Back ${draw}`);
    },
    (one) => changeProfiles(one, profiles, catalog),
    (one) => takeOut(one, criterion(one).id, "Not bought"),
    (one) => bringBack(one, criterion(one).id),
    (one) => changeNumbers(one, criterion(one).id, { weight: draw % 100, likelihood: 1 + (draw % 4) }),
    (one) => changeDomainWeight(one, at(one.domains, draw).id, draw),
    (one) => moveToCatalog(one, catalog, origins),
    (one) => {
      const id = criterionId(`OWN-${one.criteria.length}-${draw}`);
      return addCriterion(one, {
        ...criterion(one),
        id,
        weight: 1,
        scale: 1,
        scope: 1,
        irremediability: 1,
        likelihood: 1,
      });
    },
    (one) => addDomain(one, { id: domainId(`OWN${one.domains.length}D${draw}`), title: "Own", weight: 1 }),
  ];
}

function at<Item>(items: readonly Item[], draw: number): Item {
  const item = items[draw % items.length];
  if (item === undefined) throw new RangeError("There is none.");
  return item;
}

describe("any change", () => {
  test("keeps everything entered, by vendor and criterion, also after eight changes in a row", () => {
    const draws = fc.array(fc.record({ kind: fc.nat(12), draw: fc.nat(500), profiles: someProfiles }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(anyAssessment, draws, (assessment, changes) => {
        const after = changes.reduce((before, { kind, draw, profiles }) => {
          const step = steps(draw, profiles)[kind];
          return step === undefined ? before : freely(step, before);
        }, assessment);
        expect(everythingEntered(after)).toEqual(everythingEntered(assessment));
      }),
      RUNS,
    );
  });

  test("counts what it keeps, archives and restores", () => {
    fc.assert(
      fc.property(anyAssessment, fc.nat(500), someProfiles, (assessment, draw, profiles) => {
        for (const step of steps(draw, profiles)) {
          const { assessment: after, preview } = step(assessment);
          const count = ({ vendors }: Assessment) =>
            vendors.reduce((sum, { answers }) => sum + answers.size, 0);
          expect(preview.answersKept + preview.answersArchived).toBe(count(assessment));
          expect(preview.answersKept + preview.answersRestored).toBe(count(after));
        }
      }),
      RUNS,
    );
  });
});

/** A name or id may be taken by chance after several changes; such a change is refused and changes nothing. */
function freely(step: Step, before: Assessment): Assessment {
  try {
    return step(before).assessment;
  } catch (error) {
    if (error instanceof Error && error.name === "AssessmentError") return before;
    throw error;
  }
}

describe("the opposite change gives back the assessment:", () => {
  /** Order aside: what comes back stands last. */
  const sorted = (one: Assessment): Assessment => ({
    ...one,
    vendors: one.vendors.toSorted((first, second) => first.id.localeCompare(second.id)),
    criteria: one.criteria.toSorted((first, second) => first.id.localeCompare(second.id)),
    domains: one.domains.toSorted((first, second) => first.id.localeCompare(second.id)),
  });

  test("removing a vendor and bringing it back", () => {
    fc.assert(
      fc.property(anyAssessment, fc.nat(3), (assessment, draw) => {
        const { id } = at(assessment.vendors, draw);
        const removed = removeVendor(assessment, id).assessment;
        expect(sorted(restoreVendor(removed, id).assessment)).toEqual(sorted(assessment));
      }),
      RUNS,
    );
  });

  test("changing the technologies and changing them back", () => {
    fc.assert(
      fc.property(anyAssessment, someProfiles, (assessment, profiles) => {
        const there = changeProfiles(assessment, profiles, catalog).assessment;
        const back = changeProfiles(there, assessment.profiles, catalog).assessment;
        const { archive: _archive, ...left } = back;
        expect(sorted(left)).toEqual(sorted(assessment));
        expect(back.archive?.answers ?? new Map()).toEqual(new Map());
      }),
      RUNS,
    );
  });

  test("taking a criterion out and bringing it back", () => {
    fc.assert(
      fc.property(anyAssessment, fc.nat(500), (assessment, draw) => {
        const { id } = at(assessment.criteria, draw);
        const out = takeOut(assessment, id, "Not bought").assessment;
        expect(bringBack(out, id).assessment).toEqual(assessment);
      }),
      RUNS,
    );
  });

  test("renaming and reordering and undoing both", () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const order = assessment.vendors.map(({ id }) => id);
        const { id, name } = at(assessment.vendors, 0);
        const there = reorderVendors(renameVendor(assessment, id, "Other").assessment, order.toReversed());
        const back = reorderVendors(renameVendor(there.assessment, id, name).assessment, order);
        expect(back.assessment).toEqual(assessment);
      }),
      RUNS,
    );
  });
});
