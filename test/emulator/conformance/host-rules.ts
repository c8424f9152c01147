import type { ExcelHost } from "../../../src/emulator/protocol/excel-host";
import { failureOf } from "../batches";
import { deleteRow, heard, missed, quiet, type } from "./people";

/** A rule of Excel that takes the host's help to try: a person at the sheet, the Undo button, the limits of the wire. */
export interface HostRule {
  readonly rule: string;
  readonly source: string;
  readonly expects: unknown;
  readonly ask: (host: ExcelHost) => Promise<unknown>;
}

const PAYLOAD = "Microsoft Learn, Resource limits and performance optimization for Office Add-ins";
const EDITING = "Microsoft Learn, Delay execution while cell is being edited";
const UNDO = "Microsoft Learn, Undo capabilities for Excel add-ins";
const EVENTS = "Microsoft Learn, Work with events using the Excel JavaScript API";
const ISSUES = "public issues of OfficeDev/office-js";

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();
const write = (address: string, value: unknown) => (context: Excel.RequestContext) => {
  first(context).getRange(address).values = [[value]];
};
/** Fills one column with long texts, in requests below the limit. */
async function fillColumn(rows: number): Promise<void> {
  for (let row = 1; row <= rows; row += 60) {
    await Excel.run(async (context) => {
      const cells = first(context).getRange(`H${row}:H${row + 59}`);
      cells.values = Array.from({ length: 60 }, () => ["x".repeat(30_000)]);
      await context.sync();
    });
  }
}

export const HOST_RULES: readonly HostRule[] = [
  {
    rule: "a request of more than 5 MB is refused and changes nothing",
    source: PAYLOAD,
    expects: ["RequestPayloadSizeLimitExceeded", ""],
    ask: async () => {
      const refused = await failureOf((context) => {
        first(context).getRange("A1:A170").values = Array.from({ length: 170 }, () => ["x".repeat(30_000)]);
      });
      const left = await Excel.run(async (context) => {
        const cell = first(context).getRange("A1").load("values");
        await context.sync();
        return cell.values[0]?.[0];
      });
      return [refused, left];
    },
  },
  {
    rule: "an answer of more than 5 MB is refused, although each request was smaller",
    source: PAYLOAD,
    expects: ["ResponsePayloadSizeLimitExceeded", "no failure"],
    ask: async () => {
      await fillColumn(180);
      const whole = await failureOf((context) => void first(context).getRange("H1:H180").load("values"));
      const half = await failureOf((context) => void first(context).getRange("H1:H90").load("values"));
      await failureOf((context) => first(context).getRange("H1:H180").clear());
      return [whole, half];
    },
  },
  {
    rule: "a batch is refused while a person types in a cell",
    source: EDITING,
    expects: ["InvalidOperationInCellEditMode", "no failure"],
    ask: async (host) => {
      host.isEditingCell = true;
      const refused = await failureOf(write("A1", 1));
      host.isEditingCell = false;
      return [refused, await failureOf(write("A1", 1))];
    },
  },
  {
    rule: "a batch that asks for it waits until the cell is left",
    source: EDITING,
    expects: [false, true],
    ask: async (host) => {
      host.isEditingCell = true;
      let isDone = false;
      const written = Excel.run({ delayForCellEdit: true }, async (context) => {
        write("A1", 2)(context);
        await context.sync();
        isDone = true;
      });
      await quiet();
      const before = isDone;
      host.isEditingCell = false;
      await written;
      return [before, isDone];
    },
  },
  {
    rule: "each round trip that changes something is one undo record, reading is none",
    source: UNDO,
    expects: [1, 2, 2],
    ask: async ({ undo }) => {
      const counts: number[] = [];
      const before = undo.records;
      for (const act of [
        write("A1", 1),
        write("A2", 2),
        (context: Excel.RequestContext) => void first(context).getRange("A1").load("values"),
      ]) {
        await failureOf(act);
        counts.push(undo.records - before);
      }
      return counts;
    },
  },
  {
    rule: "the round trips of an undo group are one record",
    source: UNDO,
    expects: 1,
    ask: async ({ undo }) => {
      const before = undo.records;
      undo.beginGroup();
      await failureOf(write("A1", 1));
      await failureOf(write("A2", 2));
      undo.endGroup();
      return undo.records - before;
    },
  },
  {
    rule: "deleting a sheet and protecting one cut the undo records off",
    source: UNDO,
    expects: [0, 0],
    ask: async ({ undo }) => {
      await failureOf((context) => void context.workbook.worksheets.add("Short-lived"));
      await failureOf((context) => context.workbook.worksheets.getItem("Short-lived").delete());
      const afterDelete = undo.records;
      await failureOf(write("A1", 1));
      await failureOf((context) => first(context).protection.protect());
      const afterProtect = undo.records;
      await failureOf((context) => first(context).protection.unprotect());
      return [afterDelete, afterProtect];
    },
  },
  {
    rule: "what cannot be undone is refused in an undo group",
    source: UNDO,
    expects: ["UndoNotSupported", "UndoNotSupported", "no failure"],
    ask: async ({ undo }) => {
      undo.beginGroup();
      const renamed = await failureOf((context) => (first(context).name = "Other"));
      const guarded = await failureOf((context) => first(context).protection.protect());
      const written = await failureOf(write("A1", 1));
      undo.endGroup();
      return [renamed, guarded, written];
    },
  },
  {
    rule: "what a person types is heard of",
    source: EVENTS,
    expects: ["RangeEdited C3"],
    ask: (host) => heard(() => type(host, 2, 2)),
  },
  {
    rule: "a row that a person deletes is heard of as a row",
    source: EVENTS,
    expects: ["RowDeleted 41:41"],
    ask: (host) => heard(() => deleteRow(host)),
  },
  {
    rule: "a deleted row can go unheard",
    source: ISSUES,
    expects: [1, 0],
    ask: (host) => missed(host, "row-delete", () => deleteRow(host)),
  },
  {
    rule: "a pick from a cell's list can go unheard",
    source: ISSUES,
    expects: [1, 0],
    ask: async (host) => {
      await failureOf((context) => {
        first(context).getRange("D5").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2" } };
      });
      return missed(host, "list-pick", () => type(host, 4, 3));
    },
  },
  {
    rule: "a fill over filtered rows can go unheard",
    source: ISSUES,
    expects: [1, 0],
    ask: async (host) => {
      await failureOf((context) => {
        const range = first(context).getRange("E20:F23");
        range.values = [
          ["Id", "Rating"],
          ["A-1", "1"],
          ["A-2", "2"],
          ["A-3", "1"],
        ];
        const table = first(context).tables.add("E20:F23", true);
        table.autoFilter.apply("E20:F23", 1, { filterOn: "Values", values: ["1"] });
      });
      return missed(host, "filtered-fill", () => type(host, 20, 5, 3));
    },
  },
  {
    rule: "a member above the requirement set reported is refused",
    source: "Microsoft Learn, Excel JavaScript API requirement sets",
    expects: "ApiNotFound",
    ask: async () =>
      failureOf((context) => void context.workbook.worksheets.getFirst().comments.load("items/content")),
  },
];
