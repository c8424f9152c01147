import type { Criterion } from "../../src/core/assessment/model";
import type { CriterionId } from "../../src/core/units";
import type { Snapshot } from "../../src/emulator/book/book";
import { excelHost } from "../../src/hosts/excel/excel-host";
import { repairWorkbook } from "../../src/taskpane/session/repair-workbook";
import { examine } from "../../src/workbook/health/examine";
import type { Finding } from "../../src/workbook/health/finding";
import { workbookTexts } from "../../src/workbook/texts/en";
import { limits } from "../bench/budgets";
import { randomSource } from "../random-source";
import type { Breakage, Planted } from "./breakage";
import { builtWorkbook, openCopy, ownCells, readBack, WHOLE } from "./broken-workbook";
import { CONTENT_BREAKAGES } from "./content-breakages";
import { GUARD_BREAKAGES } from "./guard-breakages";
import { LOOK_BREAKAGES } from "./look-breakages";
import { ROW_BREAKAGES } from "./row-breakages";
import { STRUCTURE_BREAKAGES } from "./structure-breakages";

export const BREAKAGES: readonly Breakage[] = [
  ...STRUCTURE_BREAKAGES,
  ...ROW_BREAKAGES,
  ...CONTENT_BREAKAGES,
  ...LOOK_BREAKAGES,
  ...GUARD_BREAKAGES,
];

export interface BreakageResult {
  readonly name: string;
  readonly isDetected: boolean;
  readonly isRepaired: boolean;
  readonly isKept: boolean;
  /** Of the repair. */
  readonly roundTrips: number;
  readonly findings: readonly Finding[];
}

export interface BreakageReport {
  readonly tried: number;
  readonly detected: number;
  readonly repaired: number;
  /** Every answer is where it was, or in the archive, and nobody's own cells changed. */
  readonly kept: number;
  /** That one repair took. */
  readonly mostRoundTrips: number;
  readonly wrong: readonly string[];
}

/** Breaks a workbook in every way at seeded random places, and answers how many were found and repaired. */
export async function breakageReport(
  seed = 1,
  onResult: (result: BreakageResult) => void = () => undefined,
): Promise<BreakageReport> {
  const snapshot = await builtWorkbook();
  const results: BreakageResult[] = [];
  for (const breakage of BREAKAGES) {
    const result = await tried(breakage, snapshot, seed);
    onResult(result);
    results.push(result);
  }
  const count = (is: (one: BreakageResult) => boolean) => results.filter(is).length;
  return {
    tried: results.length,
    detected: count(({ isDetected }) => isDetected),
    repaired: count(({ isRepaired }) => isRepaired),
    kept: count(({ isKept }) => isKept),
    mostRoundTrips: Math.max(...results.map(({ roundTrips }) => roundTrips)),
    wrong: results.filter((one) => !isRight(one)).map(({ name }) => name),
  };
}

export function isRight({ isDetected, isRepaired, isKept, roundTrips }: BreakageResult): boolean {
  return isDetected && isRepaired && isKept && roundTrips <= limits.command;
}

const catalog = new Map<CriterionId, Criterion>(WHOLE.criteria.map((one) => [one.id, one]));
const options = { texts: workbookTexts, catalog };

export async function tried(breakage: Breakage, snapshot: Snapshot, seed: number): Promise<BreakageResult> {
  const excel = await openCopy(snapshot);
  try {
    const before = await readBack();
    const own = await ownCells();
    const planted = await breakage.plant(randomSource(seed), excel.book);
    const seen = await examine({ ...options, inspect: excelHost.inspect });
    const trips = excel.host.roundTrips;
    const examined = await repairWorkbook(excelHost, {
      ...options,
      before: seen,
      id: `repair ${breakage.name}`,
      title: "Repair",
      confirmed: [{ kind: planted.kind, sheet: planted.sheet, subject: planted.subject }],
      recorded: ({ salvaged }) => salvaged.assessment,
    });
    const roundTrips = excel.host.roundTrips - trips;
    const findings = examined?.findings ?? [];
    const after = await readBack();
    const again = await examine({ ...options, inspect: excelHost.inspect, read: after });
    const { archive, ...present } = after ?? {};
    return {
      name: breakage.name,
      findings,
      roundTrips,
      isDetected: findings.some((finding) => isAt(finding, planted)),
      isRepaired: again?.findings.length === 0,
      isKept:
        same(present, before) &&
        same(own, await ownCells()) &&
        (planted.archived === undefined || JSON.stringify(asJson(archive)).includes(planted.archived)),
    };
  } finally {
    excel.close();
  }
}

function isAt({ kind, sheet, range }: Finding, planted: Planted): boolean {
  if (kind !== planted.kind || (planted.sheet !== undefined && sheet !== planted.sheet)) return false;
  const { row, column } = planted;
  const isRow =
    row === undefined || (range !== undefined && row >= range.row && row < range.row + range.rows);
  const isColumn =
    column === undefined ||
    (range !== undefined && column >= range.column && column < range.column + range.columns);
  return isRow && isColumn;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(asJson(one)) === JSON.stringify(asJson(other));
}

function asJson(value: unknown): unknown {
  if (value instanceof Map) return asJson(Object.fromEntries(value));
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, asJson(inner)]),
  );
}
