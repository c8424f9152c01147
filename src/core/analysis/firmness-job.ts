import type { Assessment } from "../assessment/model";
import { METHOD_VERSION } from "../catalog/version";
import { compare } from "../scoring/compare";
import type { ComparisonResult } from "../scoring/result";
import { type ComparisonMatrix, comparisonMatrix } from "./comparison-matrix";
import { evidenceChanges } from "./evidence-changes";
import type { Firmness, FirmnessSettings } from "./firmness";
import { type VendorGaps, vendorGaps } from "./gap-points";
import { nextEvidence } from "./next-evidence";
import { gapSimulation, type Simulation, weightSimulation } from "./simulation";
import { variants } from "./variants";
import { smallestWeightChange, weightStability } from "./weight-stability";

/** The whole analysis, in steps short enough to show progress and to stop between them. */
export interface FirmnessJob {
  /** Roughly how many elementary operations it takes, to tell small cases from large ones. */
  readonly size: number;
  /** Does the next step; answers the share done, 1 at the end. */
  readonly step: () => number;
  readonly result: () => Firmness;
}

/** About this many elementary operations in one step: a few milliseconds. */
const STEP = 200_000;

/** `undefined` where fewer than two vendors are ranked. */
export function firmnessJob(assessment: Assessment, settings: FirmnessSettings): FirmnessJob | undefined {
  if (!(Number.isInteger(settings.draws) && settings.draws > 0)) {
    throw new RangeError(`A simulation needs a whole number of draws above 0, got ${settings.draws}.`);
  }
  const comparison = compare(assessment);
  const matrix = comparisonMatrix(assessment, comparison);
  if (matrix === undefined) return undefined;
  const gaps = vendorGaps(assessment, comparison, matrix);
  const simulations = simulationsOf(assessment, matrix, gaps, settings);
  const ofDraw = operationsOfDraw(matrix, gaps);
  const drawsAtOnce = Math.max(1, Math.min(settings.draws, Math.round(STEP / ofDraw)));
  const total = simulations.length * settings.draws;
  let drawn = 0;
  return {
    size: total * ofDraw,
    step: () => {
      const simulation = simulations[Math.floor(drawn / settings.draws)];
      const draws = Math.min(drawsAtOnce, settings.draws - (drawn % settings.draws));
      simulation?.advance(draws);
      drawn += draws;
      return Math.min(1, drawn / total);
    },
    result: () => firmnessOf(assessment, comparison, matrix, { gaps, settings, simulations }),
  };
}

/** All of it at once. */
export function firmness(assessment: Assessment, settings: FirmnessSettings): Firmness | undefined {
  const job = firmnessJob(assessment, settings);
  if (job === undefined) return undefined;
  while (job.step() < 1);
  return job.result();
}

function simulationsOf(
  { settings: { thresholds } }: Assessment,
  matrix: ComparisonMatrix,
  gaps: readonly VendorGaps[],
  settings: FirmnessSettings,
): readonly Simulation[] {
  return [
    weightSimulation(matrix, "around", settings),
    weightSimulation(matrix, "any", settings),
    gapSimulation(matrix, gaps, thresholds, "stated", settings),
    gapSimulation(matrix, gaps, thresholds, "around", settings),
    gapSimulation(matrix, gaps, thresholds, "any", settings),
  ];
}

/** A drawn weight costs about ten multiplications, a filled gap about four. */
function operationsOfDraw({ vendors, domains }: ComparisonMatrix, gaps: readonly VendorGaps[]): number {
  const points = gaps.reduce((sum, { points: { length } }) => sum + length, 0);
  return 2 * vendors.length * domains.length + 10 * domains.length + 4 * points;
}

function firmnessOf(
  assessment: Assessment,
  comparison: ComparisonResult,
  matrix: ComparisonMatrix,
  done: {
    readonly gaps: readonly VendorGaps[];
    readonly settings: FirmnessSettings;
    readonly simulations: readonly Simulation[];
  },
): Firmness {
  const stability = weightStability(matrix);
  return {
    methodVersion: METHOD_VERSION,
    settings: done.settings,
    acceptability: done.simulations.map((simulation) => simulation.result()),
    stability,
    smallestWeightChange: smallestWeightChange(stability),
    evidenceChanges: evidenceChanges(matrix, done.gaps, assessment.settings),
    variants: variants(assessment, comparison),
    nextEvidence: nextEvidence(assessment, comparison),
  };
}
