import type { EXCEL_RULES } from "../texts/en/excel-rules";

type RuleId = keyof typeof EXCEL_RULES;

/** What an Excel answers, as plain data, so that answers of two Excels can be compared and copied as text. */
export type Answer = string | number | boolean | null | readonly Answer[];

/** One rule of Excel that the add-in relies on, and the way to ask an Excel for it. */
export interface Step {
  readonly id: RuleId;
  /** The document that states the rule. */
  readonly source: string;
  /** What the emulated Excel answers. */
  readonly expects: Answer;
  readonly ask: (scratch: Scratch) => Promise<Answer>;
}

/** The sheet a step may do anything with, and names nobody else uses. */
export interface Scratch {
  readonly id: string;
  readonly name: string;
  /** Name of a further sheet, of no more than 31 characters; the step adds it, all such sheets are taken away. */
  readonly otherSheet: string;
  /** Beginning of defined names; all such names are taken away. */
  readonly word: string;
}

export const ACCEPTED = "accepted";
/** Namespace of the custom XML parts that steps add. */
export const SCRATCH_NAMESPACE = "urn:hria-scorecard:self-test";

type Ask<Value> = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => () => Value;

/** Queues a batch on the scratch sheet and answers what `ask` gives after the round trip. */
export async function answerOf<Value extends Answer>({ id }: Scratch, ask: Ask<Value>): Promise<Value> {
  return Excel.run(async (context) => {
    const read = ask(context.workbook.worksheets.getItem(id), context.workbook);
    await context.sync();
    return read();
  });
}

/** The code by which Excel refuses a batch on the scratch sheet. */
export async function refusalOf(
  { id }: Scratch,
  queue: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void,
): Promise<string> {
  try {
    await Excel.run(async (context) => {
      queue(context.workbook.worksheets.getItem(id), context.workbook);
      await context.sync();
    });
  } catch (cause) {
    return codeOf(cause);
  }
  return ACCEPTED;
}

/** The code of an error of Excel; any other error is a mistake of the program. */
export function codeOf(cause: unknown): string {
  if (cause instanceof OfficeExtension.Error) return cause.code;
  throw cause;
}

/** Refusals of one thing after the other, in their order. */
export async function refusalsOf<Item>(
  scratch: Scratch,
  items: readonly Item[],
  queue: (item: Item, sheet: Excel.Worksheet, workbook: Excel.Workbook) => void,
): Promise<readonly string[]> {
  const codes: string[] = [];
  for (const item of items)
    codes.push(await refusalOf(scratch, (sheet, workbook) => queue(item, sheet, workbook)));
  return codes;
}
