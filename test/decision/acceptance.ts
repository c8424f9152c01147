import { compare } from "../../src/core/scoring/compare";
import { excelRound } from "../../src/core/scoring/excel-round";
import { analysisBench } from "../bench/analysis-bench";
import { rdrRecords } from "../rdr-2022";
import { indexAssessment } from "../rdr-assessments";
import { acceptabilityFacts, DRAWS, indexFirstPlaces, indexLargestDistance } from "./acceptability-facts";
import { mcdaFacts, NOT_OF_THIS_METHOD } from "./mcda-facts";

interface Line {
  readonly text: string;
  readonly isRight: boolean;
}

/** Every fact as a line that begins with a tick or a cross. A fastest run beyond its limit counts as wrong, like a figure. */
export function acceptance(): { readonly lines: readonly string[]; readonly failures: number } {
  // First, so that the first run is that of code which nothing has optimised yet.
  const speed = speedLines();
  const sections: readonly (readonly [string, readonly Line[]])[] = [
    [`Rank acceptability, exact and simulated (${DRAWS} draws, seed 1)`, exactLines()],
    ["Ranking Digital Rights 2022 as a set of own criteria", [...indexLines(), ...weightLines()]],
    ["Published worked examples", mcdaLines()],
    ["Speed, 10,000 draws", speed],
  ];
  const lines = sections.flatMap(([title, found]) => [
    title,
    ...found.map(({ text, isRight }) => `  ${isRight ? "✓" : "✗"} ${text}`),
  ]);
  const others = Object.entries(NOT_OF_THIS_METHOD).map(([id, why]) => `  – ${id}: ${why}`);
  const failures = sections.flatMap(([, found]) => found).filter(({ isRight }) => !isRight).length;
  return { lines: [...lines, "Of another method", ...others, `${failures} wrong`], failures };
}

function exactLines(): readonly Line[] {
  return acceptabilityFacts().map(({ name, exact, simulated, tolerance }) => ({
    text: `${name}: exact ${exact.toFixed(4)}, simulated ${simulated.toFixed(4)} (± ${tolerance.toFixed(4)})`,
    isRight: Math.abs(exact - simulated) < tolerance,
  }));
}

function indexLines(): readonly Line[] {
  const published = rdrRecords("results.csv");
  const results = new Map(compare(indexAssessment()).vendors.map(({ name, worst }) => [name, worst]));
  const totals = published.map(({ company = "" }) =>
    excelRound(100 - (results.get(company) ?? Number.NaN), 0),
  );
  const ranks = totals.map((total) => 1 + totals.filter((other) => other > total).length);
  const equal = (found: readonly number[], column: string) =>
    published.filter((row, place) => Number(row[column]) === found[place]).length;
  const [sameTotals, sameRanks] = [equal(totals, "total_published"), equal(ranks, "rank_published")];
  return [
    {
      text: `totals reproduced: ${sameTotals}/${published.length}`,
      isRight: sameTotals === published.length,
    },
    { text: `ranks reproduced: ${sameRanks}/${published.length}`, isRight: sameRanks === published.length },
  ];
}

function weightLines(): readonly Line[] {
  const places = indexFirstPlaces();
  const right = places.filter(({ isReproduced }) => isReproduced).length;
  const distance = indexLargestDistance();
  const leaders = places
    .filter(({ exact }) => exact > 0)
    .map(
      ({ company, exact, alone, upTo }) =>
        `${company} ${exact.toFixed(4)} (${alone.toFixed(4)}–${upTo.toFixed(4)})`,
    );
  return [
    {
      text: `first place under any weights, exact (alone–alone or shared): ${leaders.join(", ")}; ${right}/${places.length} within`,
      isRight: right === places.length,
    },
    { text: `196 shares of ranks, largest distance ${distance.toFixed(4)}`, isRight: distance < 0.0061 },
  ];
}

function mcdaLines(): readonly Line[] {
  return mcdaFacts().map(({ id, largestDistance, tolerance }) => ({
    text: `${id}: largest distance ${largestDistance.toExponential(1)}, allowed ${tolerance.toExponential(1)}`,
    isRight: largestDistance <= tolerance,
  }));
}

function speedLines(): readonly Line[] {
  const { small, large, wholeAnalysisMilliseconds } = analysisBench();
  const sides = ({
    vendors,
    criteria,
    milliseconds,
    firstRun,
    fastest,
    mlMatrix,
    topsis,
  }: typeof small | typeof large) =>
    `${vendors} x ${criteria}: ${milliseconds} ms (first run ${firstRun}, fastest ${fastest}); ml-matrix ${mlMatrix.milliseconds} ms, ` +
    `${mlMatrix.ratio} times; topsis ${topsis.milliseconds} ms, ${topsis.ratio} times`;
  return [
    {
      text: `${sides(small)}; limit ${small.frameMilliseconds} ms`,
      isRight: small.fastest <= small.frameMilliseconds,
    },
    {
      text: `${sides(large)}; end to end ${large.endToEndMilliseconds} ms (first run ${large.endToEndFirstRun}, fastest ${large.endToEndFastest}), limit ${large.limitMilliseconds} ms`,
      isRight: large.endToEndFastest <= large.limitMilliseconds,
    },
    {
      text: `100 x 500, ${large.gaps} gaps filled, in a worker: ${large.gapsMilliseconds} ms`,
      isRight: true,
    },
    {
      text: `5 x 60, both questions, all weights, what would change it: ${wholeAnalysisMilliseconds} ms`,
      isRight: true,
    },
  ];
}
