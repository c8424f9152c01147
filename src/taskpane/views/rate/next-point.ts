import type { CriterionId, VendorId } from "../../../core/units";
import type { OpenPoint } from "../../session/open-points";
import type { WorkOrder } from "../../session/session";

export interface Place {
  readonly vendor: VendorId;
  readonly criterion: CriterionId;
}

/** A criterion as far as the order of work needs it, in the order of the sheet. */
interface Step {
  readonly id: CriterionId;
  readonly redFlag: boolean;
}

/**
 * The open point to go to from here: red flags until none is open elsewhere, then the others, each time the
 * next one down the sheet and round again from its top. By vendor, the next vendor comes when this one has
 * no other open point. The only open point left is its own successor; without any the answer is `undefined`.
 */
export function nextPoint(
  points: readonly OpenPoint[],
  place: Place,
  order: WorkOrder,
  criteria: readonly Step[],
): OpenPoint | undefined {
  const elsewhere = points.filter(({ criterion }) => criterion !== place.criterion);
  if (order === "by-criterion") return following(elsewhere, place, criteria) ?? points[0];
  const ownPoints = elsewhere.filter(({ vendor }) => vendor === place.vendor);
  return following(ownPoints, place, criteria) ?? ofNextVendor(points, place) ?? points[0];
}

function following(
  points: readonly OpenPoint[],
  place: Place,
  criteria: readonly Step[],
): OpenPoint | undefined {
  const rows = new Map(criteria.map(({ id }, row) => [id, row]));
  const rowOf = ({ criterion }: { readonly criterion: CriterionId }) =>
    rows.get(criterion) ?? criteria.length;
  const redFlags = points.filter((point) => criteria[rowOf(point)]?.redFlag);
  const pool = (redFlags.length > 0 ? redFlags : points).toSorted((one, other) => rowOf(one) - rowOf(other));
  return pool.find((point) => rowOf(point) > rowOf(place)) ?? pool[0];
}

/** `points` stand vendor by vendor. */
function ofNextVendor(points: readonly OpenPoint[], place: Place): OpenPoint | undefined {
  const others = points.filter(({ vendor }) => vendor !== place.vendor);
  return others.find(({ vendor }) => isAfter(vendor, place.vendor)) ?? others[0];
}

/** Letters count like columns: Z comes before AA. */
function isAfter(one: VendorId, other: VendorId): boolean {
  return one.length === other.length ? one > other : one.length > other.length;
}
