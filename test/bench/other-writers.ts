import type { Assessment } from "../../src/core/assessment/model";
import { excelHost } from "../../src/hosts/excel/excel-host";
import type { Cell, DeclaredWorkbook, Sheet } from "../../src/workbook/declaration";
import { declareWorkbook } from "../../src/workbook/declare-workbook";
import { workbookTexts } from "../../src/workbook/texts/en";
import { openEmulatedExcel } from "../emulated-excel";
import type { Cost } from "./cost";
import { costOf, rounded } from "./cost";

type Contents = readonly (readonly Cell[])[];
type Write = (sheets: readonly Sheet[]) => Promise<void>;

/** Cells a plain loop writes, at most: each takes a round trip, and the rest is worked out from these. */
const MOST_SINGLE_CELLS = 400;

/**
 * The values of the same workbook, written as people write them first: (a) cell by cell with a round trip each, (b) with
 * one round trip per sheet. Only cells, no fills, formats or rules, so that the comparison favours them.
 */
export async function otherWriters(assessment: Assessment): Promise<object> {
  const declared = declareWorkbook(assessment, workbookTexts);
  const ours = await costOfWriting("all at once, with formulas and formats", async () =>
    excelHost.build(declared),
  );
  const perSheet = await costOfWriting("values, one sync per sheet", () => onePerSheet(declared.sheets));
  const single = await costOfWriting(`values of ${MOST_SINGLE_CELLS} cells, one by one`, () =>
    oneByOne(declared.sheets),
  );
  const cells = valueCells(declared);
  const factor = cells / Math.min(cells, MOST_SINGLE_CELLS);
  return {
    valueCells: cells,
    ours,
    perSheet,
    cellByCell: {
      measured: single,
      roundTripsForAll: Math.round(single.roundTrips * factor),
      millisecondsForAll: rounded(single.milliseconds * factor),
    },
    note: "a round trip inside one process costs next to nothing, to Excel it takes tens of milliseconds: compare round trips",
    ratios: {
      roundTripsPerSheet: rounded(perSheet.roundTrips / ours.roundTrips),
      roundTripsCellByCell: rounded((single.roundTrips * factor) / ours.roundTrips),
      timeCellByCell: rounded((single.milliseconds * factor) / ours.milliseconds),
      timePerSheet: rounded(perSheet.milliseconds / ours.milliseconds),
    },
  };
}

async function costOfWriting(job: string, write: () => Promise<void>): Promise<Cost> {
  const excel = await openEmulatedExcel();
  const cost = await costOf(excel.host, job, write);
  excel.close();
  return cost;
}

const onePerSheet: Write = async (sheets) => {
  for (const { name, cells } of sheets) {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      for (const block of cells) {
        const values = rectangle(block.cells);
        const { length: rows } = values;
        const columns = values[0]?.length ?? 0;
        if (rows === 0 || columns === 0) continue;
        sheet.getRangeByIndexes(block.row, block.column, rows, columns).values = values;
      }
      await context.sync();
    });
  }
};

const oneByOne: Write = async (sheets) => {
  let written = 0;
  for (const { name, cells } of sheets) {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      for (const block of cells) {
        for (const [row, line] of block.cells.entries()) {
          for (const [column, value] of line.entries()) {
            if (value === undefined || written >= MOST_SINGLE_CELLS) continue;
            written += 1;
            sheet.getCell(block.row + row, block.column + column).values = [[asWritten(value)]];
            await context.sync();
          }
        }
      }
    });
  }
};

function valueCells({ sheets }: DeclaredWorkbook): number {
  return sheets
    .flatMap(({ cells }) => cells.flatMap((block) => block.cells.flat()))
    .filter((value) => value !== undefined).length;
}

function rectangle(lines: Contents): (string | number)[][] {
  const width = Math.max(0, ...lines.map(({ length }) => length));
  return lines.map((line) => Array.from({ length: width }, (_, column) => asWritten(line[column])));
}

/** Both writers write text as text, as ours does, and formulas as they are. */
function asWritten(cell: Cell): string | number {
  if (typeof cell === "object") return cell.formula;
  return typeof cell === "string" && cell !== "" ? `'${cell}` : (cell ?? "");
}
