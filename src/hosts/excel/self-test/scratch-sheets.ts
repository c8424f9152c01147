import { run } from "../run";
import { SCRATCH_NAMESPACE } from "./step";
import type { Scratch } from "./step";

/** Words at the beginning of every name a step makes. */
export interface Beginning {
  readonly number: number;
  readonly sheets: string;
  readonly names: string;
}

/** A beginning that no sheet and no name of this workbook has, with this number or a later one. */
export async function freeBeginning(first = 1): Promise<Beginning> {
  return run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name");
    await context.sync();
    const taken = [...worksheets.items, ...names.items].map(({ name }) => name.toLowerCase());
    let number = first;
    const isTaken = ({ sheets, names: words }: Beginning) =>
      taken.some((name) => name.startsWith(sheets.toLowerCase()) || name.startsWith(words.toLowerCase()));
    while (isTaken(numbered(number))) number += 1;
    return numbered(number);
  });
}

export async function addScratch({ sheets, names }: Beginning): Promise<Scratch> {
  const name = `${sheets} a`;
  return run(async (context) => {
    const sheet = context.workbook.worksheets.add(name).load("id");
    await context.sync();
    return { id: sheet.id, name, otherSheet: `${sheets} b`, word: names };
  });
}

/** Takes away everything a step may have made, whatever became of it; nothing else is touched. `id` is of its own sheet. */
export async function removeScratch(beginning: Beginning, longestWaitMs: number, id?: string): Promise<void> {
  await run(
    async (context) => {
      const { worksheets, names, customXmlParts } = context.workbook;
      context.runtime.enableEvents = true;
      worksheets.load("items/id,items/name,items/visibility");
      names.load("items/name");
      const parts = customXmlParts.getByNamespace(SCRATCH_NAMESPACE);
      parts.load("items/id");
      await context.sync();
      for (const part of parts.items) part.delete();
      for (const name of names.items) if (name.name.startsWith(beginning.names)) name.delete();
      const made = worksheets.items.filter(
        (sheet) => sheet.id === id || sheet.name.startsWith(beginning.sheets),
      );
      for (const sheet of made) {
        // Excel does not delete what people cannot show.
        if (sheet.visibility === "VeryHidden") sheet.visibility = "Hidden";
        sheet.delete();
      }
      await context.sync();
    },
    "",
    longestWaitMs,
  );
}

function numbered(number: number): Beginning {
  return { number, sheets: `Excel test ${number}`, names: `Excel_test_${number}` };
}
