import type { Assessment, Change, Criterion, Domain, Vendor } from "../core/assessment/model";
import { dateCell, numberCell, yesNoCell } from "./cell-values";
import type { CellGuard, CellWrite } from "./cells";
import type { WorkbookContent } from "./read-workbook";
import type { CriteriaColumn } from "./sheets/criteria/criteria-keys";
import { criteriaColumn } from "./sheets/criteria/criteria-keys";
import { CHANGE_KEYS } from "./sheets/history/history-keys";
import { PROJECT_NAMES } from "./sheets/setup/project-section";

/** A line somebody else wrote meanwhile is left alone. */
const FREE: CellGuard = { id: "", isExpected: (found) => found === "" };

type Places = Pick<WorkbookContent, "places">;

/** A vendor's line on Setup. Its sheet is renamed by the host. */
export function vendorWrites(
  { slots }: Pick<WorkbookContent, "slots">,
  { id, name, product, incorporatedIn, owners }: Vendor,
): readonly CellWrite[] {
  const row = placed(slots.get(id)?.slot, id) - 1;
  return [name, product, incorporatedIn, owners].map((value, index) =>
    write("Setup_Vendors", row, index + 1, value),
  );
}

export function domainWeightWrites({ places }: Places, { id, weight }: Domain): readonly CellWrite[] {
  return [write("Domain_Rows", placed(places.domains.get(id), id), 2, numberCell(weight))];
}

/** Everything a buyer may set about a criterion. */
export function criterionWrites({ places }: Places, criterion: Criterion): readonly CellWrite[] {
  const row = placed(places.criteria.get(criterion.id), criterion.id);
  const cells: readonly (readonly [CriteriaColumn, CellWrite["value"]])[] = [
    ["weight", numberCell(criterion.weight)],
    ["scale", numberCell(criterion.scale)],
    ["scope", numberCell(criterion.scope)],
    ["irremediability", numberCell(criterion.irremediability)],
    ["likelihood", numberCell(criterion.likelihood)],
    ["inUse", yesNoCell(criterion.inUse)],
    ["inUseReason", criterion.inUseReason],
    ["offReason", criterion.redFlagOff?.reason],
    ["offApprover", criterion.redFlagOff?.approver],
  ];
  return cells.map(([key, value]) => write("Criteria_Rows", row, criteriaColumn(key), value));
}

/** A line of the change log; `index` counts the free lines. `undefined` where the log has no free line left. */
export function changeWrites(
  { places }: Places,
  change: Change,
  index = 0,
): readonly CellWrite[] | undefined {
  const row = places.changes[index];
  if (row === undefined) return undefined;
  return CHANGE_KEYS.map((key, column) => ({
    ...write("Change_Rows", row, column, change[key]),
    guard: FREE,
  }));
}

/** Fields of the project that stand in one cell alone: title and confidentiality also stand at the foot of every page. */
export function projectWrites({ assessedOn, project }: Assessment): readonly CellWrite[] {
  const { title: _title, confidentiality: _foot, assessedOn: dayName, ...names } = PROJECT_NAMES;
  const texts = Object.entries(names).map(([field, name]) => {
    const value = Object.entries(project).find(([other]) => other === field)?.[1];
    return write(name, 0, 0, isDay(field) ? dateCell(project[field]) : textOf(value));
  });
  return [write(dayName, 0, 0, dateCell(assessedOn)), ...texts];
}

type Day = "awardNotBefore" | "nextReview" | "weightsFixedOn";

function isDay(field: string): field is Day {
  return field === "awardNotBefore" || field === "nextReview" || field === "weightsFixedOn";
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function placed(row: number | undefined, what: string): number {
  if (row === undefined) throw new RangeError(`The workbook has no row for ${what}.`);
  return row;
}

function write(name: string, row: number, column: number, value: CellWrite["value"]): CellWrite {
  return { name, row, column, value: value === "" ? undefined : value };
}
