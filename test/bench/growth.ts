import { excelHost } from "../../src/hosts/excel/excel-host";
import { declareWorkbook } from "../../src/workbook/declare-workbook";
import { namesToRead } from "../../src/workbook/read-workbook";
import { workbookTexts } from "../../src/workbook/texts/en";
import { benchAssessment } from "./bench-assessment";
import { LINEAR, limits, verdict } from "./budgets";
import { openUncalculated } from "./commands";
import { costOf, tripsOfSize } from "./cost";

const CRITERIA = 74;

/**
 * How costs grow with the number of vendors: cost ~ vendors^exponent, 1 is linear. The verdict is on bytes, because times
 * are those of the emulated Excel, which is slower than Excel and shares its machine.
 */
export async function growth(vendors: readonly number[]): Promise<object> {
  const points: Awaited<ReturnType<typeof pointAt>>[] = [];
  for (const count of vendors) points.push(await pointAt(count));
  const exponent = (key: "cells" | "bytes" | "buildMilliseconds" | "readMilliseconds") =>
    exponentOf(points.map((point) => [point.vendors, point[key]] as const));
  const inCells = (key: "bytes" | "buildMilliseconds") =>
    exponentOf(points.map((point) => [point.cells, point[key]] as const));
  return {
    points,
    exponents: {
      cells: exponent("cells"),
      bytes: exponent("bytes"),
      buildMilliseconds: exponent("buildMilliseconds"),
      readMilliseconds: exponent("readMilliseconds"),
    },
    timeInCells: inCells("buildMilliseconds"),
    budgetOfBytes: verdict(inCells("bytes"), LINEAR, "as exponent of bytes in cells"),
    budgetOfRoundTrips: verdict(
      Math.max(...points.map((one) => one.tripsBeyondBytes)),
      limits.create,
      "round trips to create, beside one per 4 MB",
    ),
  };
}

async function pointAt(vendors: number) {
  const declared = declareWorkbook(await benchAssessment({ criteria: CRITERIA, vendors }), workbookTexts);
  const excel = await openUncalculated();
  const built = await costOf(excel.host, `build 74 x ${vendors}`, () => excelHost.build(declared));
  const read = await costOf(excel.host, `read 74 x ${vendors}`, () => excelHost.readNames(namesToRead));
  excel.close();
  return {
    vendors,
    cells: cellsOf(declared),
    bytes: built.bytesOut,
    tripsBeyondBytes: built.roundTrips - tripsOfSize(built),
    buildMilliseconds: built.milliseconds,
    readMilliseconds: read.milliseconds,
  };
}

function cellsOf({ sheets }: ReturnType<typeof declareWorkbook>): number {
  const written = sheets.flatMap(({ cells }) => cells.flatMap((block) => block.cells.flat()));
  const filled = sheets.flatMap(({ fills }) => fills.map(({ range }) => range.rows * range.columns));
  return written.filter((cell) => cell !== undefined).length + filled.reduce((sum, count) => sum + count, 0);
}

/** Slope of the straight line through the logarithms, by least squares. */
function exponentOf(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (index: 0 | 1) => logs.reduce((sum, point) => sum + point[index], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const variance = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return Math.round((covariance / variance) * 100) / 100;
}
