import { answerOf, codeOf, refusalOf, SCRATCH_NAMESPACE } from "../step";
import type { Answer, Scratch, Step } from "../step";

const EVENTS = "Microsoft Learn, Work with events using the Excel JavaScript API";
const MODEL = "Microsoft Learn, Using the application-specific API model";
const XML = "Microsoft Learn, Excel.CustomXmlPartCollection";
/** Events arrive on their own time; longer than any Excel took so far, short enough to wait for. */
const QUIET_MILLISECONDS = 400;

const quiet = () => new Promise((resolve) => setTimeout(resolve, QUIET_MILLISECONDS));

/** Addresses an add-in hears of while `act` runs. */
async function heard(
  { id }: Scratch,
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const seen: string[] = [];
    sheet.getRange("B1").formulas = [["=A1*2"]];
    const handler = sheet.onChanged.add(async ({ address }) => void seen.push(address));
    await context.sync();
    await act(sheet, context);
    await quiet();
    handler.remove();
    await context.sync();
    return seen.toSorted();
  });
}

export const BATCH_AND_EVENT_STEPS: readonly Step[] = [
  {
    id: "own-writes-are-heard",
    source: EVENTS,
    expects: ["A1"],
    ask: (scratch) =>
      heard(scratch, async (sheet, context) => {
        sheet.getRange("A1").values = [[4]];
        await context.sync();
      }),
  },
  {
    id: "blocks-are-heard-whole",
    source: EVENTS,
    expects: ["C3:D4"],
    ask: (scratch) =>
      heard(scratch, async (sheet, context) => {
        sheet.getRange("C3:D4").values = [
          [1, 2],
          [3, 4],
        ];
        await context.sync();
      }),
  },
  {
    id: "events-switched-off",
    source: EVENTS,
    expects: ["A2"],
    ask: (scratch) =>
      heard(scratch, async (sheet, context) => {
        context.runtime.enableEvents = false;
        sheet.getRange("A1").values = [[4]];
        await context.sync();
        context.runtime.enableEvents = true;
        sheet.getRange("A2").values = [[4]];
        await context.sync();
      }),
  },
  {
    id: "deleted-sheets-are-heard",
    source: EVENTS,
    expects: true,
    ask: ({ otherSheet }) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const other = worksheets.add(otherSheet).load("id");
        const gone: string[] = [];
        const handler = worksheets.onDeleted.add(async ({ worksheetId }) => void gone.push(worksheetId));
        await context.sync();
        other.delete();
        await context.sync();
        await quiet();
        handler.remove();
        await context.sync();
        return gone.includes(other.id);
      }),
  },
  {
    id: "properties-not-loaded",
    source: MODEL,
    expects: "PropertyNotLoaded",
    ask: async (scratch) => {
      try {
        return await answerOf(scratch, (sheet) => {
          const cell = sheet.getRange("A1");
          return (): Answer => cell.values;
        });
      } catch (cause) {
        return codeOf(cause);
      }
    },
  },
  {
    id: "a-batch-is-no-transaction",
    source: MODEL,
    expects: ["InvalidArgument", [["before", ""]]],
    ask: async (scratch) => {
      const code = await refusalOf(scratch, (sheet) => {
        sheet.getRange("A1").values = [["before"]];
        sheet.getRange("A2:B2").values = [[1]];
        sheet.getRange("B1").values = [["after"]];
      });
      const left = await answerOf(scratch, (sheet) => {
        const cells = sheet.getRange("A1:B1").load("values");
        return () => cells.values;
      });
      return [code, left];
    },
  },
  {
    id: "the-last-write-wins",
    source: MODEL,
    expects: [[3]],
    ask: (scratch) =>
      answerOf(scratch, (sheet) => {
        const cell = sheet.getRange("A1");
        for (const value of [1, 2, 3]) cell.values = [[value]];
        cell.load("values");
        return () => cell.values;
      }),
  },
  {
    id: "what-hangs-on-nothing-is-nothing",
    source: MODEL,
    expects: [true, true],
    ask: (scratch) =>
      answerOf(scratch, (_, { names }) => {
        const name = names.getItemOrNullObject(`${scratch.word}_nowhere`);
        const range = name.getRangeOrNullObject();
        name.load("name");
        range.load("address");
        return () => [name.isNullObject, range.isNullObject];
      }),
  },
  {
    id: "xml-part-found-by-namespace",
    source: XML,
    expects: ["found", "gone"],
    ask: async (scratch) => {
      const look = () =>
        answerOf(scratch, (_, { customXmlParts }) => {
          const part = customXmlParts.getByNamespace(SCRATCH_NAMESPACE).getOnlyItemOrNullObject().load("id");
          return () => (part.isNullObject ? "gone" : "found");
        });
      await refusalOf(
        scratch,
        (_, { customXmlParts }) => void customXmlParts.add(`<a xmlns="${SCRATCH_NAMESPACE}"/>`),
      );
      const first = await look();
      await refusalOf(scratch, (_, { customXmlParts }) =>
        customXmlParts.getByNamespace(SCRATCH_NAMESPACE).getOnlyItem().delete(),
      );
      return [first, await look()];
    },
  },
  {
    id: "xml-part-keeps-its-id",
    source: XML,
    expects: ["same id", "same text", "found by it"],
    ask: async (scratch) => {
      const first = await answerOf(scratch, (_, { customXmlParts }) => {
        const part = customXmlParts.add(`<a xmlns="${SCRATCH_NAMESPACE}"/>`).load("id");
        return () => part.id;
      });
      // Every batch has a request context of its own, as every pane has.
      return answerOf(scratch, (_, { customXmlParts }) => {
        const part = customXmlParts.getByNamespace(SCRATCH_NAMESPACE).getOnlyItem().load("id");
        const xml = part.getXml();
        const byId = customXmlParts.getItemOrNullObject(first).load("id");
        return () => [
          part.id === first ? "same id" : "another id",
          xml.value.includes(`"${SCRATCH_NAMESPACE}"`) ? "same text" : "another text",
          byId.isNullObject ? "not found by it" : "found by it",
        ];
      });
    },
  },
  {
    id: "xml-part-must-be-well-formed",
    source: XML,
    expects: "InvalidArgument",
    ask: (scratch) => refusalOf(scratch, (_, { customXmlParts }) => void customXmlParts.add("<a><b></a>")),
  },
  {
    id: "setting-kept-as-it-is",
    source: "Microsoft Learn, Excel.SettingCollection",
    expects: ["kept", "gone"],
    ask: async (scratch) => {
      const kept = await answerOf(scratch, (_, { settings }) => {
        settings.add(scratch.word, "kept");
        const setting = settings.getItem(scratch.word).load("value");
        return () => String(setting.value);
      });
      const gone = await answerOf(scratch, (_, { settings }) => {
        settings.getItem(scratch.word).delete();
        const setting = settings.getItemOrNullObject(scratch.word).load("value");
        return () => (setting.isNullObject ? "gone" : "kept");
      });
      return [kept, gone];
    },
  },
];
