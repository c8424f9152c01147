import { type ComparisonMatrix, comparisonMatrix } from "../../src/core/analysis/comparison-matrix";
import { weightDrawer } from "../../src/core/analysis/draw-weights";
import { defaultFirmnessSettings } from "../../src/core/analysis/firmness";
import { firmness } from "../../src/core/analysis/firmness-job";
import { vendorGaps } from "../../src/core/analysis/gap-points";
import { seeded } from "../../src/core/analysis/random";
import { gapSimulation, weightSimulation } from "../../src/core/analysis/simulation";
import type { Assessment } from "../../src/core/assessment/model";
import { compare } from "../../src/core/scoring/compare";
import { analysisCase } from "./analysis-case";
import { matrixFirstPlaces, topsisBest } from "./other-packages";

const settings = defaultFirmnessSettings;
const FRAME = 16;
const LIMIT = 500;
/** `topsis` takes seconds for a hundred draws of a hundred vendors; its time is worked out for all draws from these. */
const TOPSIS_DRAWS = 200;

export interface AnalysisBench {
  readonly small: Sides & { readonly frameMilliseconds: number };
  readonly large: Sides & EndToEnd;
  /** Everything that is shown, both questions with all kinds of weights, 5 x 60. */
  readonly wholeAnalysisMilliseconds: number;
}

/** From the assessment as it is read to the shares of all ranks. */
interface EndToEnd {
  readonly endToEndMilliseconds: number;
  readonly endToEndFirstRun: number;
  readonly endToEndFastest: number;
  readonly limitMilliseconds: number;
  /** The other question, every open answer drawn: what the worker does with progress and cancel. Once. */
  readonly gapsMilliseconds: number;
  readonly gaps: number;
}

interface Sides {
  readonly vendors: number;
  readonly criteria: number;
  readonly draws: number;
  /** Median of the runs; the first of them, before the engine has optimised anything; the fastest, which other programs disturb least. */
  readonly milliseconds: number;
  readonly firstRun: number;
  readonly fastest: number;
  readonly mlMatrix: Other;
  readonly topsis: Other;
}

interface Other {
  readonly milliseconds: number;
  /** How many times longer than ours. */
  readonly ratio: number;
}

/** Rank acceptability under drawn weights, beside two packages from npm that are given the same weights, already drawn. */
export function analysisBench(): AnalysisBench {
  const small = analysisCase(5, 60);
  const large = analysisCase(100, 500);
  return {
    small: { ...sides(small), frameMilliseconds: FRAME },
    large: { ...sides(large), ...endToEnd(large) },
    wholeAnalysisMilliseconds: timed(() => firmness(small, settings), 3).median,
  };
}

function endToEnd(assessment: Assessment): EndToEnd {
  const weights = timed(() => simulated(matrixOf(assessment)), 5);
  const comparison = compare(assessment);
  const matrix = matrixOf(assessment);
  const gaps = vendorGaps(assessment, comparison, matrix);
  const filled = timed(() => {
    const simulation = gapSimulation(matrix, gaps, assessment.settings.thresholds, "stated", settings);
    simulation.advance(settings.draws);
  }, 1);
  return {
    endToEndMilliseconds: weights.median,
    endToEndFirstRun: weights.first,
    endToEndFastest: weights.fastest,
    limitMilliseconds: LIMIT,
    gapsMilliseconds: filled.median,
    gaps: gaps.reduce((sum, { points }) => sum + points.length, 0),
  };
}

function sides(assessment: Assessment): Sides {
  const matrix = matrixOf(assessment);
  const ours = timed(() => simulated(matrix), 9);
  const weights = drawnWeights(matrix);
  const product = timed(() => matrixFirstPlaces(matrix, weights), 3);
  const expected = simulated(matrix).vendors.map(({ ranks }) => Math.round((ranks[0] ?? 0) * settings.draws));
  if (expected.join() !== product.value.join())
    throw new Error("The two sides count different first places.");
  const few = weights.slice(0, TOPSIS_DRAWS);
  const topsis = timed(() => topsisBest(matrix, few), 1).median * (settings.draws / TOPSIS_DRAWS);
  const other = (milliseconds: number) => ({
    milliseconds: rounded(milliseconds),
    ratio: rounded(milliseconds / ours.median),
  });
  return {
    vendors: assessment.vendors.length,
    criteria: assessment.criteria.length,
    draws: settings.draws,
    milliseconds: ours.median,
    firstRun: ours.first,
    fastest: ours.fastest,
    mlMatrix: other(product.median),
    topsis: other(topsis),
  };
}

function simulated(matrix: ComparisonMatrix) {
  const simulation = weightSimulation(matrix, "around", settings);
  simulation.advance(settings.draws);
  return simulation.result();
}

function matrixOf(assessment: Assessment): ComparisonMatrix {
  const matrix = comparisonMatrix(assessment, compare(assessment));
  if (matrix === undefined) throw new Error("The vendors of the bench are not ranked.");
  return matrix;
}

/** The very weights that the simulation draws. */
function drawnWeights(matrix: ComparisonMatrix): readonly Float64Array[] {
  const draw = weightDrawer("around", matrix.shares, settings.concentration);
  const state = seeded(settings.seed);
  return Array.from({ length: settings.draws }, () => {
    const weights = new Float64Array(matrix.shares.length);
    draw(state, weights);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
  });
}

function timed<Value>(job: () => Value, runs: number) {
  const first = timedOnce(job);
  const times = [first.milliseconds];
  while (times.length < runs) times.push(timedOnce(job).milliseconds);
  const sorted = times.toSorted((one, other) => one - other);
  return {
    value: first.value,
    first: rounded(first.milliseconds),
    fastest: rounded(sorted[0] ?? 0),
    median: rounded(sorted[Math.floor(runs / 2)] ?? 0),
  };
}

function timedOnce<Value>(job: () => Value) {
  const started = performance.now();
  const value = job();
  return { value, milliseconds: performance.now() - started };
}

function rounded(figure: number): number {
  return Math.round(figure * 10) / 10;
}
